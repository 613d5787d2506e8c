import { outboxUrl as urlOfOutbox } from '../mail/outbox.ts'

/** Where a browser test reads the mails of the Peil it talks to, which runs in the same environment without a mail server. */
export function outboxUrl(): string {
  return urlOfOutbox()
}
