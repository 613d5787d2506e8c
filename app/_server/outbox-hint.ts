import { getTranslations } from 'next-intl/server'
import { env } from '#lib/shared/env.ts'

/** Where a mail is found on a Peil without a mail server; nothing where there is one. */
export async function outboxHint(): Promise<string | undefined> {
  if (env().SMTP_URL) return undefined
  return (await getTranslations('auth'))('outboxHint')
}
