import { and, eq } from 'drizzle-orm'
import { workerScope } from '../auth/worker-scope.ts'
import type { Database } from '../db/database.ts'
import { mails } from '../db/schema/identity.ts'
import { invitations } from '../db/schema/surveys.ts'

/** Carries what became of an invitation's mail over to the invitation. Twice does no harm; other mails are left alone. */
export async function noteInvitationMail(db: Database, mailId: string): Promise<void> {
  const [mail] = await db.orm.select({ kind: mails.kind, state: mails.state, workspaceId: mails.workspaceId }).from(mails).where(eq(mails.id, mailId))
  if (mail?.kind !== 'invitation' || mail.workspaceId === null) return
  const state = mail.state === 'sent' ? 'sent' : mail.state === 'failed' ? 'bounced' : null
  const scope = state ? await workerScope(db, mail.workspaceId, { kind: 'job', id: 'send-mail', name: 'send-mail' }) : null
  if (!scope || !state) return
  await scope.write((tx) => tx.update(invitations).set({ state })
    .where(and(eq(invitations.workspaceId, scope.workspaceId), eq(invitations.mailId, mailId), eq(invitations.state, 'queued'))))
}
