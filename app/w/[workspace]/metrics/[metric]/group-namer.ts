import type { SectionProps } from './metric-view.ts'

/** Names a group of a breakdown for a person: touchpoints and channels by name, countries and languages in words. */
export function groupNamer(by: string, locale: string, choices: SectionProps['choices'], leftBlank: string): (key: string) => string {
  const names = by === 'channel' ? choices.channel : by === 'touchpoint' ? choices.touchpoint : null
  const words = by === 'customer.country' ? new Intl.DisplayNames(locale, { type: 'region' }) : by === 'language' ? new Intl.DisplayNames(locale, { type: 'language' }) : null
  return (key) => {
    if (key === '') return leftBlank
    if (names) return names.find(({ value }) => value === key)?.label ?? key
    // Imported files hold all kinds of countries; only codes have words.
    return words && /^[A-Za-z]{2}$/.test(key) ? (words.of(by === 'language' ? key.toLowerCase() : key.toUpperCase()) ?? key) : key
  }
}
