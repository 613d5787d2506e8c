import { noteInvitationMail } from '../campaigns/note-invitation-mail.ts'
import { sendMail } from '../mail/send-mail.ts'
import type { Handler } from './handler.ts'

export const sendMailJob: Handler<'send-mail'> = {
  async run({ mailId }, { db }) {
    await sendMail(db, mailId)
    await noteInvitationMail(db, mailId)
  },
  atOnce: 3,
}
