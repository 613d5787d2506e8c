import type { Unit } from '#lib/metrics/define.ts'

/** A stretch of a written figure; the small ones (cents, percent sign, unit) may stand back in a big one. */
export interface Piece {
  text: string
  isSmall: boolean
}

export interface FigureFormat {
  /** A figure with its unit; a dash where there is no value. Money comes in minor units, shares in percent, time in hours. */
  value(unit: Unit, value: number | null | undefined): string
  /** The same in pieces, for the one big figure of a card. */
  pieces(unit: Unit, value: number | null | undefined): Piece[]
  /** With its sign; a share changes by percentage points. */
  delta(unit: Unit, delta: number): string
  /** "41.2–48.0": the unit stands once, with the last limit. */
  interval(unit: Unit, interval: readonly [number, number]): string
  count(n: number): string
  /** A count or an amount that a metric is made of. */
  part(kind: 'number' | 'money', value: number | null | undefined): string
  /** Short, for the axis of a chart. */
  tick(unit: Unit, value: number): string
}

const DASH = '–'
const DIGITS: Partial<Record<Unit, number>> = { points: 1, percent: 1, rating: 2, ratio: 2, score: 1 }

/** Figures in a reader's language and a workspace's currency. Rounds once, half up and away from zero. */
export function figureFormat(locale: string, currency: string): FigureFormat {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, { roundingMode: 'halfExpand', signDisplay: 'negative', ...options })
  const fixed = (digits: number, more: Intl.NumberFormatOptions = {}) => number({ minimumFractionDigits: digits, maximumFractionDigits: digits, ...more })
  const money = number({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  const minor = 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2)

  const parts = (unit: Unit, value: number, more: Intl.NumberFormatOptions = {}): Intl.NumberFormatPart[] => {
    const v = tidy(value)
    if (unit === 'money') return number({ style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...more }).formatToParts(tidy(v / minor))
    if (unit === 'percent') return fixed(1, { style: 'percent', ...more }).formatToParts(tidy(v / 100))
    if (unit === 'count') return fixed(Number.isInteger(v) ? 0 : 1, more).formatToParts(v)
    if (unit === 'hours') return time(v, more)
    return fixed(DIGITS[unit] ?? 1, more).formatToParts(v)
  }
  const time = (hours: number, more: Intl.NumberFormatOptions) => {
    const size = Math.abs(hours)
    if (size < 1) return fixed(0, { style: 'unit', unit: 'minute', unitDisplay: 'short', ...more }).formatToParts(tidy(hours * 60))
    if (size < 48) return fixed(1, { style: 'unit', unit: 'hour', unitDisplay: 'narrow', ...more }).formatToParts(hours)
    return fixed(1, { style: 'unit', unit: 'day', unitDisplay: 'short', ...more }).formatToParts(tidy(hours / 24))
  }
  const plain = (unit: Unit, value: number) => (unit === 'percent' || unit === 'points' ? join(fixed(1).formatToParts(tidy(value))) : join(parts(unit, value)))

  return {
    value: (unit, value) => (isFigure(value) ? join(parts(unit, value)) : DASH),
    pieces: (unit, value) => (isFigure(value) ? inPieces(parts(unit, value), unit) : [{ text: DASH, isSmall: false }]),
    delta: (unit, delta) => (unit === 'percent'
      ? `${join(fixed(1, { signDisplay: 'exceptZero' }).formatToParts(tidy(delta)))} pp`
      : join(parts(unit, delta, { signDisplay: 'exceptZero' }))),
    interval: (unit, [low, high]) => `${plain(unit, low)}${low < 0 || high < 0 ? ' – ' : '–'}${join(parts(unit, high))}`,
    count: (n) => join(number({ maximumFractionDigits: 1 }).formatToParts(tidy(n))),
    part: (kind, value) => (isFigure(value) ? (kind === 'money' ? join(parts('money', value)) : join(number({ maximumFractionDigits: 2 }).formatToParts(tidy(value)))) : DASH),
    tick: (unit, value) => {
      if (unit === 'money') return join(number({ style: 'currency', currency, currencyDisplay: 'narrowSymbol', notation: 'compact', maximumFractionDigits: 1 }).formatToParts(tidy(value / minor)))
      if (unit === 'percent') return join(number({ style: 'percent', maximumFractionDigits: 1 }).formatToParts(tidy(value / 100)))
      if (unit === 'hours') return join(number({ style: 'unit', unit: 'hour', unitDisplay: 'narrow', maximumFractionDigits: 1 }).formatToParts(tidy(value)))
      return join(number({ notation: Math.abs(value) >= 10_000 ? 'compact' : 'standard', maximumFractionDigits: unit === 'count' ? 1 : 2 }).formatToParts(tidy(value)))
    },
  }
}

const isFigure = (value: number | null | undefined): value is number => value !== null && value !== undefined && Number.isFinite(value)

/** Drops the noise of binary fractions, so that 44.55 rounds as it reads. */
const tidy = (value: number) => Number(value.toPrecision(12)) || 0

const written = ({ type, value }: Intl.NumberFormatPart) => (type === 'minusSign' ? '−' : value)
const join = (parts: Intl.NumberFormatPart[]) => parts.map(written).join('')

function inPieces(parts: Intl.NumberFormatPart[], unit: Unit): Piece[] {
  const small = new Set(['percentSign', 'unit', 'literal', ...(unit === 'money' ? ['decimal', 'fraction', 'currency'] : [])])
  const pieces: Piece[] = []
  for (const part of parts) {
    const isSmall = small.has(part.type)
    const last = pieces.at(-1)
    if (last && last.isSmall === isSmall) last.text += written(part)
    else pieces.push({ text: written(part), isSmall })
  }
  return pieces
}
