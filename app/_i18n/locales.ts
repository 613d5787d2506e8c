export const LOCALES = ['en', 'nl', 'ro'] as const
export type Locale = (typeof LOCALES)[number]

/** The chosen language, else the first one of the browser that we speak, else English. */
export function pickLocale(chosen: string | undefined, accepted: string | null): Locale {
  const wishes = [chosen ?? '', ...(accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())]
  return LOCALES.find((locale) => locale === wishes.find((wish) => (LOCALES as readonly string[]).includes(wish))) ?? 'en'
}
