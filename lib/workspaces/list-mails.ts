import { desc, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { mails } from '../db/schema/identity.ts'

export interface SentMail {
  mailId: string
  kind: string
  to: string
  subject: string
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'kept'
  attempts: number
  problem: string | null
  createdAt: Date
}

/** The latest 100 mails on the workspace's behalf. What they say stays between them and their recipients: most hold a personal link. */
export async function listMails(scope: Scope): Promise<SentMail[]> {
  scope.require('member.manage')
  return scope.read((tx) => tx
    .select({ mailId: mails.id, kind: mails.kind, to: mails.toAddress, subject: mails.subject, state: mails.state, attempts: mails.attempts, problem: mails.problem, createdAt: mails.createdAt })
    .from(mails).where(eq(mails.workspaceId, scope.workspaceId)).orderBy(desc(mails.createdAt)).limit(100))
}
