import type { LocalText } from './local-text.ts'

/** The text in the wished language, else in the survey's own, else in whichever there is, else nothing. */
export function textIn(text: LocalText | undefined, language: string, languages: readonly string[]): string {
  if (!text) return ''
  for (const tag of [language, ...languages, ...Object.keys(text)]) {
    const found = text[tag]?.trim()
    if (found) return found
  }
  return ''
}
