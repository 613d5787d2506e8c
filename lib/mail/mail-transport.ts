import { createTransport, type Transporter } from 'nodemailer'
import { env } from '../shared/env.ts'

let open: { url: string; transport: Transporter } | undefined

/** The line to the mail server of SMTP_URL, kept open between mails; null where none is set. */
export function mailTransport(): Transporter | null {
  const { SMTP_URL } = env()
  if (!SMTP_URL) return null
  if (open?.url === SMTP_URL) return open.transport
  const url = new URL(SMTP_URL)
  const settings = { pool: 'true', maxConnections: '3', connectionTimeout: '10000', greetingTimeout: '10000', socketTimeout: '20000' }
  for (const [name, value] of Object.entries(settings)) if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  open = { url: SMTP_URL, transport: createTransport(url.href) }
  return open.transport
}
