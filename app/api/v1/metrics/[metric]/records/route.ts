import { listRecords as readRecords } from '#lib/metrics/list-records.ts'
import { questionOf } from '#lib/metrics/question-of.ts'
import { cursorAfter, numberOfCursor } from '#lib/shared/cursor.ts'
import { listRecords } from '../../../_contract/metrics.ts'
import { serve } from '../../../_serve.ts'

export const GET = serve(listRecords, async (scope, { metric, variant, key, cursor, ...question }) => {
  const { from, to, by, filters } = await questionOf(scope, { ...question, metrics: [{ metric, variant }] })
  const shown = await readRecords(scope, { metric, variant, from, to, by, key, filters, page: numberOfCursor(cursor) + 1 })
  return {
    kind: shown.kind, total: shown.total, next: shown.page < shown.pages ? cursorAfter(shown.page) : null,
    records: shown.records.map(({ id, on, value, customerId, customerName }) => ({ id, on, value, customer: customerId, customerName })),
  }
})
