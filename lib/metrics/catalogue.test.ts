import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { METRICS } from './registry.ts'
import { UPCOMING } from './upcoming.ts'

describe('the catalogue', () => {
  it('has 77 entries, each either working or not yet', () => {
    const keys = [...METRICS, ...UPCOMING].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toHaveLength(77)
  })

  it('shows every entry in one family', () => {
    expect(catalogue().flatMap(({ working, upcoming }) => [...working, ...upcoming])).toHaveLength(77)
  })

  it('is searched in every language, accents or not', () => {
    const found = (search: string) => catalogue(search).flatMap(({ working, upcoming }) => [...working, ...upcoming]).map(({ key }) => key)
    expect(found('klantverloop')).toContain('churn_rate')
    expect(found('satisfactia angajatilor')).toEqual(['esat'])
    expect(found('nothing like it')).toEqual([])
  })
})
