import { EmailAddress } from '../auth/email-address.ts'
import type { Tx } from '../db/database.ts'
import { enqueue } from '../db/job-queue.ts'
import { mails } from '../db/schema/identity.ts'
import type { Letter } from './letter.ts'

export interface QueuedMail extends Letter {
  /** The workspace on whose behalf it is sent; null for a person's own affairs, like a reset. */
  workspaceId: number | null
  kind: string
  to: { address: string; name?: string }
  headers?: Partial<Record<'List-Unsubscribe' | 'List-Unsubscribe-Post' | 'Auto-Submitted', string>>
}

/** Writes a mail in the transaction that causes it, for the worker to send: both happen or neither. Returns its id. */
export async function queueMail(tx: Tx, mail: QueuedMail): Promise<string> {
  const [row] = await tx.insert(mails).values({
    workspaceId: mail.workspaceId,
    kind: mail.kind,
    toAddress: EmailAddress.parse(mail.to.address),
    toName: mail.to.name ? oneLine(mail.to.name).replace(/[<>"@,;:\\]/g, '').slice(0, 80) : null,
    subject: oneLine(mail.subject).slice(0, 200),
    textBody: mail.text,
    htmlBody: mail.html,
    headers: Object.fromEntries(Object.entries(mail.headers ?? {}).map(([name, value]) => [name, oneLine(value)])),
  }).returning({ id: mails.id })
  if (!row) throw new Error('The mail was not written.')
  await enqueue(tx, 'send-mail', { mailId: row.id })
  return row.id
}

/** A line break in a header would begin another header. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
