import { sendMail } from '../mail/send-mail.ts'
import type { Handler } from './handler.ts'

export const sendMailJob: Handler<'send-mail'> = {
  run: ({ mailId }, { db }) => sendMail(db, mailId),
  atOnce: 3,
}
