import { getLocale } from 'next-intl/server'

type Details = Record<string, string | number>

/** Sentences of lib in the reader's language. The English sentence is the key, so that lib stays readable by itself; what has no translation stays English. */
export async function translateRefusal(message: string, details: Details = {}, reader?: string): Promise<string> {
  return (await refusalTranslator(reader))(message, details)
}

/** The same for many sentences, also after the request has been answered: a download that streams on. */
export async function refusalTranslator(reader?: string): Promise<(message: string, details?: Details) => string> {
  const locale = reader ?? await getLocale()
  const known: Record<string, string> = locale !== 'nl' && locale !== 'ro' ? {} : (await import(`../_i18n/refusals/${locale}.json`)).default
  return (message, details = {}) => (known[message] ?? message).replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole))
}
