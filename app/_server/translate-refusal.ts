import { getLocale } from 'next-intl/server'

/** Sentences of lib in the reader's language. The English sentence is the key, so that lib stays readable by itself; what has no translation stays English. */
export async function translateRefusal(message: string, details: Record<string, string | number> = {}, reader?: string): Promise<string> {
  const locale = reader ?? await getLocale()
  const known: Record<string, string> = locale !== 'nl' && locale !== 'ro' ? {} : (await import(`../_i18n/refusals/${locale}.json`)).default
  return (known[message] ?? message).replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole))
}
