const BROWSERS = [['Edge', /Edg(?:e|A|iOS)?\//], ['Opera', /OPR\//], ['Samsung Internet', /SamsungBrowser\//], ['Firefox', /Firefox\/|FxiOS\//], ['Chrome', /Chrome\/|CriOS\//], ['Safari', /Version\/[\d.]+.*Safari\//]] as const
const SYSTEMS = [['iPad', /iPad/], ['iPhone', /iPhone/], ['Android', /Android/], ['Windows', /Windows/], ['macOS', /Mac OS X/], ['ChromeOS', /CrOS/], ['Linux', /Linux/]] as const

/** A browser and system a person recognises, for example "Firefox · Linux"; null where neither is known. */
export function describeUserAgent(userAgent: string | null): string | null {
  const find = (kinds: readonly (readonly [string, RegExp])[]) => kinds.find(([, sign]) => sign.test(userAgent ?? ''))?.[0]
  return [find(BROWSERS), find(SYSTEMS)].filter(Boolean).join(' · ') || null
}
