import { describe, expect, it } from 'vitest'
import { figureFormat } from './format-figure.ts'

const en = figureFormat('en', 'EUR')
const nl = figureFormat('nl', 'EUR')
const ro = figureFormat('ro', 'RON')
/** Intl sets no-break spaces; a person sees a space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a figure', () => {
  it('is a dash without a value, never 0', () => {
    expect([en.value('percent', null), en.value('money', undefined), en.value('count', Number.NaN)]).toEqual(['–', '–', '–'])
  })

  it.each([
    ['points', 44.61538, '44.6'], ['points', -12.25, '−12.3'], ['percent', 44.55, '44.6%'], ['percent', 0, '0.0%'], ['money', 12_840_050, '€128,400.50'],
    ['count', 2746, '2,746'], ['count', 12.4, '12.4'], ['rating', 4.235, '4.24'], ['ratio', 1.05555, '1.06'], ['score', 61.25, '61.3'],
    ['hours', 0.5, '30 min'], ['hours', 31.44, '31.4h'], ['hours', 72, '3.0 days'],
  ] as const)('%s %d reads %s', (unit, value, text) => expect(plain(en.value(unit, value))).toBe(text))

  it('follows the language and the currency', () => {
    expect(plain(nl.value('percent', 44.6))).toBe('44,6%')
    expect(plain(nl.value('money', 12_840_000))).toBe('€ 128.400,00')
    expect(plain(ro.value('percent', 44.6))).toBe('44,6 %')
    expect(plain(ro.value('money', 100_050))).toBe('1.000,50 lei')
    expect(figureFormat('en', 'JPY').value('money', 5000)).toBe('¥5,000')
  })

  it('rounds once, half up', () => {
    expect(en.value('percent', 0.05)).toBe('0.1%')
    expect(en.value('points', (100 * 1) / 8 / 10)).toBe('1.3')
    expect(en.value('rating', 1.005)).toBe('1.01')
    expect(en.value('points', -0.04)).toBe('0.0')
  })

  it('changes by percentage points, with its sign', () => {
    expect(en.delta('percent', 2.34)).toBe('+2.3 pp')
    expect(en.delta('points', -3)).toBe('−3.0')
    expect(en.delta('money', 150_000)).toBe('+€1,500.00')
    expect(en.delta('points', 0)).toBe('0.0')
  })

  it('carries an interval with the unit once', () => {
    expect(en.interval('points', [41.2, 48.04])).toBe('41.2–48.0')
    expect(en.interval('percent', [38.1, 41.5])).toBe('38.1–41.5%')
    expect(en.interval('points', [-12, 4.1])).toBe('−12.0 – 4.1')
  })

  it('comes in pieces for a big figure', () => {
    expect(en.pieces('money', 12_840_050).map(({ text, isSmall }) => [text, isSmall])).toEqual([['€', true], ['128,400', false], ['.50', true]])
    expect(en.pieces('percent', 44.6).map(({ text }) => text)).toEqual(['44.6', '%'])
  })
})
