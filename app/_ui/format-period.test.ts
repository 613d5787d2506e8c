import { describe, expect, it } from 'vitest'
import { periodFormat } from './format-period.ts'

const en = periodFormat('en')

describe('a period', () => {
  it.each([
    ['2026-03-01', '2026-04-01', 'March 2026'], ['2026-01-01', '2026-04-01', 'Q1 2026'], ['2026-01-01', '2027-01-01', '2026'],
    ['2026-03-01', '2026-03-15', '1–14 Mar 2026'], ['2026-03-14', '2026-03-15', '14 Mar 2026'], ['2025-12-14', '2026-03-15', '14 Dec 2025 – 14 Mar 2026'],
    ['2025-11-01', '2026-02-01', 'Nov 2025 – Jan 2026'],
  ])('from %s up to %s reads %s', (from, to, text) => expect(en.period({ from, to }).replace(/[\u2009\u00a0\u202f]/g, ' ')).toBe(text))

  it('follows the language', () => {
    expect(periodFormat('nl').period({ from: '2026-03-01', to: '2026-04-01' })).toBe('maart 2026')
    expect(periodFormat('ro').period({ from: '2026-01-01', to: '2026-04-01' })).toBe('T1 2026')
  })

  it('is short on an axis', () => {
    expect(en.tick({ from: '2026-01-01', to: '2026-02-01' }, 'month')).toBe('2026')
    expect(en.tick({ from: '2026-02-01', to: '2026-03-01' }, 'month')).toBe('Feb')
    expect(en.tick({ from: '2026-04-01', to: '2026-07-01' }, 'quarter')).toBe('Q2 ’26')
  })
})
