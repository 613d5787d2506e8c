import { listHealth as readHealth } from '#lib/health/list-health.ts'
import { cursorAfter, numberOfCursor } from '#lib/shared/cursor.ts'
import { listHealth } from '../_contract/health.ts'
import { serve } from '../_serve.ts'

export const GET = serve(listHealth, async (scope, { band, cursor, limit }) => {
  const health = await readHealth(scope, { band, page: numberOfCursor(cursor) + 1, perPage: limit })
  if (!health) return { takenOn: null, version: null, byBand: {}, total: 0, next: null, customers: [] }
  const { takenOn, version, byBand, total, page, pages, customers } = health
  return {
    takenOn, version, byBand, total, next: page < pages ? cursorAfter(page) : null,
    customers: customers.map(({ externalId, name, score, band: found, coverage, scoreBefore, parts }) => ({ customer: externalId, name, score, band: found, coverage, scoreBefore, parts })),
  }
})
