import { describe, expect, it } from 'vitest'
import { divideHalfUp, multiply, numberOf, parseDecimal } from './decimal.ts'
import { minorDigits, toMinor } from './money.ts'

const read = (text: string, format?: Parameters<typeof parseDecimal>[1]) => {
  const parsed = parseDecimal(text, format)
  return parsed && numberOf(parsed)
}

describe('parseDecimal', () => {
  it.each([['12', 12], ['-0.5', -0.5], ['.5', 0.5], ['5.', 5], ['€ 12.50', 12.5], ['(12.50)', -12.5], ['12.50-', -12.5], ['1E-05', 0.00001], ['1e3', 1000], ['+7', 7]])('reads %s', (text, value) => expect(read(text)).toBe(value))
  it.each(['', '-', '.', 'abc', '1,5', '1.2.3', '12 apples', '1e9999'])('declines “%s”', (text) => expect(read(text)).toBeNull())
  it('reads other countries', () => {
    expect(read('1.234.567,89', { decimal: ',', thousands: '.' })).toBe(1234567.89)
    expect(read("1'234.50", { decimal: '.', thousands: "'" })).toBe(1234.5)
    expect(read('1.5', { decimal: ',' })).toBeNull()
  })
})

describe('toMinor', () => {
  it('rounds half up once, away from zero', () => {
    const minor = (text: string, currency = 'EUR') => toMinor(parseDecimal(text) ?? { units: 0n, scale: 0 }, currency)
    expect([minor('0.005'), minor('-0.005'), minor('1.004999'), minor('1000', 'JPY'), minor('1.2345', 'KWD')]).toEqual([1, -1, 100, 1000, 1235])
    expect(minorDigits('JPY')).toBe(0)
  })
  it('multiplies exactly', () => {
    const [a, b] = [parseDecimal('0.1'), parseDecimal('0.2')]
    expect(a && b && toMinor(multiply(a, b), 'EUR')).toBe(2)
    expect(divideHalfUp(5n, 2n)).toBe(3n)
  })
})
