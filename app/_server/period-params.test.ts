import { describe, expect, it } from 'vitest'
import { periodParams } from './period-params.ts'

const now = new Date('2026-03-31T23:30:00Z')

describe('the period in an address', () => {
  it('is the last twelve months in the zone of the workspace where none is given', () => {
    expect(periodParams({}, 'UTC', now)).toMatchObject({ period: { from: '2025-04-01', to: '2026-04-01' }, grain: 'month', query: {}, filters: {} })
    expect(periodParams({}, 'Europe/Bucharest', now).period).toEqual({ from: '2025-05-01', to: '2026-04-02' })
  })

  it('counts its last day', () => {
    const view = periodParams({ from: '2026-03-01', to: '2026-03-14' }, 'UTC', now)
    expect(view.period).toEqual({ from: '2026-03-01', to: '2026-03-15' })
    expect(view.grain).toBe('day')
    expect(view.query).toEqual({ from: '2026-03-01', to: '2026-03-14' })
  })

  it('takes filters and leaves out what is not sound', () => {
    const view = periodParams({ segment: '3', channel: 'email', by: 'customer.plan', grain: 'hour', from: '2026-02-31', touchpoint: ['a', 'b'] }, 'UTC', now)
    expect(view).toMatchObject({ filters: { segmentNo: 3, where: { channel: 'email' } }, by: 'customer.plan', grain: 'month' })
    expect(periodParams({ segment: '0', by: 'x; drop' }, 'UTC', now)).toMatchObject({ filters: {}, by: undefined })
  })

  it('turns round a period that is written backwards, and draws no line of a thousand days', () => {
    expect(periodParams({ from: '2026-03-14', to: '2026-03-01' }, 'UTC', now).period).toEqual({ from: '2026-03-02', to: '2026-03-15' })
    expect(periodParams({ from: '2020-01-01', to: '2025-12-31', grain: 'day' }, 'UTC', now).grain).toBe('quarter')
  })
})
