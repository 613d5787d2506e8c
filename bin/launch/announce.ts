import type { Demo } from '../../drizzle/seed/plant-demo.ts'
import { outboxUrl } from '../../lib/mail/outbox.ts'
import { say } from './say.ts'
import type { Environment } from './environment.ts'

/** The last lines of a start: where Peil is and how to come in. */
export async function announce(environment: Environment, demo: Demo | null): Promise<void> {
  const url = process.env.APP_URL ?? ''
  say(`
  Peil is running at ${url}

  ${environment.isNew ? `Make your team's account at ${url}/sign-up.` : `Sign in at ${url}/sign-in, or make a new account at ${url}/sign-up.`}
${demo ? `  Or look round a company that is not yours: sign in as ${demo.email} with the password ${demo.password}\n` : ''}  ${process.env.SMTP_URL ? 'Mail goes out through your SMTP server.' : `No SMTP_URL is set, so mails are kept for you to read at\n  ${outboxUrl()}\n  Keep that address to yourself: the mails hold links that let one in.`}
  Data: ${environment.dataLocation}
  Stop with Ctrl-C.
`)
}
