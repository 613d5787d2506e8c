import { eq, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Database } from '../db/database.ts'
import { describeProblem } from '../db/describe-problem.ts'
import { QUEUES } from '../db/queues.ts'
import { mails } from '../db/schema/identity.ts'
import { env } from '../shared/env.ts'
import { atMostOnce, isSecret } from './mail-kinds.ts'
import { mailTransport } from './mail-transport.ts'

type Mail = typeof mails.$inferSelect

/** The answer of a mail server or of the line to it, as nodemailer throws it. */
interface MailProblem {
  responseCode?: number
  command?: string
  code?: string
}

/**
 * Sends one mail of the outbox, or leaves it there where no mail server is set.
 * Throws where another try may help; what is refused for good, or was tried often enough, is marked as failed.
 */
export async function sendMail(db: Database, mailId: string): Promise<void> {
  const mail = await claim(db, mailId)
  if (!mail) return
  const transport = mailTransport()
  if (!transport) return settle(db, mail.id, { state: 'kept' })
  try {
    await transport.sendMail({
      from: env().MAIL_FROM,
      to: { address: mail.toAddress, name: mail.toName ?? '' },
      subject: mail.subject,
      text: mail.textBody,
      html: mail.htmlBody,
      headers: mail.headers,
      // The same at each try, so that a mailbox can tell a repetition.
      messageId: `<${mail.id}@${new URL(env().APP_URL).hostname}>`,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  } catch (error) {
    return afterProblem(db, mail, error)
  }
  await settle(db, mail.id, { state: 'sent', sentAt: sql`now()`, problem: null, ...(isSecret(mail.kind) ? { textBody: '', htmlBody: '' } : {}) })
}

/** Takes the mail, or null where it is done with or gone. One found half sent is sent again only where twice does no harm. */
function claim(db: Database, mailId: string): Promise<Mail | null> {
  return db.orm.transaction(async (tx) => {
    const [mail] = await tx.select().from(mails).where(eq(mails.id, mailId)).for('update')
    if (!mail || (mail.state !== 'queued' && mail.state !== 'sending')) return null
    if (mail.state === 'sending' && atMostOnce(mail.kind)) {
      await tx.update(mails).set({ state: 'failed', problem: 'The worker stopped while sending; whether it arrived is not known.' }).where(eq(mails.id, mailId))
      return null
    }
    await tx.update(mails).set({ state: 'sending', attempts: sql`${mails.attempts} + 1` }).where(eq(mails.id, mailId))
    return { ...mail, attempts: mail.attempts + 1 }
  })
}

async function afterProblem(db: Database, mail: Mail, error: unknown): Promise<void> {
  const problem = describeProblem(error)
  const { responseCode, command, code } = error as MailProblem
  const refused = responseCode !== undefined && responseCode >= 500
  const unsure = atMostOnce(mail.kind) && responseCode === undefined && command !== 'CONN'
  const triedEnough = mail.attempts > QUEUES['send-mail'].retryLimit
  if (refused || unsure || triedEnough) {
    await settle(db, mail.id, { state: 'failed', problem, ...(isSecret(mail.kind) ? { textBody: '', htmlBody: '' } : {}) })
    return
  }
  await settle(db, mail.id, { state: 'queued', problem })
  // The log gets the kind of problem alone: the server's own words often name the recipient.
  throw new Error(`The mail did not go out: ${responseCode ?? code ?? 'no answer'}.`)
}

async function settle(db: Database, mailId: string, change: PgUpdateSetSource<typeof mails>): Promise<void> {
  await db.orm.update(mails).set(change).where(eq(mails.id, mailId))
}
