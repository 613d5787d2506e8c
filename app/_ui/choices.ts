const COMMON = ['EUR', 'RON', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'BGN']

/** Currencies by code and name in the reader's language, the likely ones first. */
export function currencyChoices(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  const rest = Intl.supportedValuesOf('currency').filter((code) => !COMMON.includes(code) && names.of(code) !== code)
  return [...COMMON, ...rest].map((value) => ({ value, label: `${value} – ${names.of(value)}` }))
}

export function timeZoneChoices(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
}
