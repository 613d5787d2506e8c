/** An exact decimal number: `units / 10 ** scale`. Money is read and multiplied as this, never as a float. */
export interface Decimal {
  units: bigint
  scale: number
}

export interface NumberFormat {
  decimal: '.' | ','
  /** The sign between groups of three digits. */
  thousands?: '.' | ',' | ' ' | "'" | undefined
}

const PLAIN = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?$/
const AROUND = /[\s\u00a0\u202f€$£%]/g

/** Reads a number as it is written in a file, or null where it is none. `(12.50)` and `12.50-` are negative, as bookkeepers write them. */
export function parseDecimal(text: string, format: NumberFormat = { decimal: '.' }): Decimal | null {
  let plain = text.replace(AROUND, '')
  const bracketed = /^\((.*)\)$/.exec(plain) ?? /^(.*)-$/.exec(plain)
  if (bracketed) plain = `-${bracketed[1]}`
  if (format.thousands) {
    const [whole = '', ...rest] = plain.split(format.decimal)
    plain = [whole.split(format.thousands).join(''), ...rest].join(format.decimal)
  }
  if (format.decimal === ',') {
    if (plain.includes('.')) return null
    plain = plain.replace(',', '.')
  }
  const found = PLAIN.exec(plain)
  if (!found || plain.length > 60 || (!found[2] && !found[3])) return null
  const fraction = found[3] ?? ''
  const exponent = Number(found[4] ?? 0)
  const units = BigInt(`${found[2]}${fraction}`) * (found[1] === '-' ? -1n : 1n)
  const scale = fraction.length - exponent
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 }
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale }
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { units: a.units * 10n ** BigInt(scale - a.scale) + b.units * 10n ** BigInt(scale - b.scale), scale }
}

export const decimalOf = (value: number): Decimal => parseDecimal(String(value)) ?? { units: 0n, scale: 0 }

export const numberOf = ({ units, scale }: Decimal): number => Number(units) / 10 ** scale

/** `numerator / denominator` rounded half up, away from zero below it. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n !== denominator < 0n ? -1n : 1n
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator]
  return (sign * (2n * n + d)) / (2n * d)
}
