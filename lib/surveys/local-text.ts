import { z } from 'zod'

/** A language tag: `nl`, `pt-BR`, `ar`. */
export const Language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Not a language code, for example nl.')

/** One text in several languages, by language tag. */
export const LocalText = z.record(Language, z.string().max(4000))
export type LocalText = z.infer<typeof LocalText>

/** The text in the wished language, else in the survey's own, else in whichever there is, else nothing. */
export function textIn(text: LocalText | undefined, language: string, languages: readonly string[]): string {
  if (!text) return ''
  for (const tag of [language, ...languages, ...Object.keys(text)]) {
    const found = text[tag]?.trim()
    if (found) return found
  }
  return ''
}
