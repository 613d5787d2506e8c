import type { Band } from '#lib/metrics/define.ts'

type Say = (key: 'range.minIn' | 'range.minEx' | 'range.maxIn' | 'range.maxEx', values: Record<string, string>) => string

/** The limits of a band in words, each edge as it counts: "more than 20, up to 50". */
export function bandRange(t: Say, { min, minInclusive, max, maxInclusive }: Band, write: (value: number) => string): string {
  const lower = min === undefined ? null : t(minInclusive ? 'range.minIn' : 'range.minEx', { min: write(min) })
  const upper = max === undefined ? null : t(maxInclusive ? 'range.maxIn' : 'range.maxEx', { max: write(max) })
  return [lower, upper].filter((part) => part !== null).join(', ')
}

const TONE: Partial<Record<Band['label'], 'poor' | 'concerning'>> = { below: 'concerning', high: 'poor' }

export function bandTone({ label }: Band): 'poor' | 'concerning' | 'healthy' {
  return TONE[label] ?? 'healthy'
}
