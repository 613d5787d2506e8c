import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { todayIn } from '../shared/day.ts'
import { fromRows, type Question } from './compile-statement.ts'
import { recipeOf } from './define.ts'
import { dimensionSql, isOfCustomer } from './dimensions.ts'
import { Filters } from './filters.ts'
import { findMetric } from './registry.ts'
import { segmentFilter } from './segment-filter.ts'
import type { Source } from './source.ts'
import { windowRows, windowsFor } from './windows.ts'

const PAGE = 50

export const ListRecords = z.object({
  metric: z.string(),
  variant: z.string().optional(),
  from: z.string(),
  to: z.string(),
  filters: Filters.optional(),
  /** One group of a breakdown. */
  by: z.string().max(100).optional(),
  key: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(2000).default(1),
})

/** One record a figure rests on. `value` is what it adds: a score, an amount in minor units, hours, a change of MRR. */
export interface MetricRecord {
  id: number
  on: string
  value: number | null
  customerNo: number | null
  customerName: string | null
  /** The team's own id of the customer. */
  customerId: string | null
}

export interface RecordPage {
  kind: Source['records']
  total: number
  page: number
  pages: number
  records: MetricRecord[]
}

/** The records behind a figure, newest first, fifty a page, under the same period and filters as the figure itself. */
export async function listRecords(scope: Scope, input: z.input<typeof ListRecords>): Promise<RecordPage> {
  scope.require('metric.read')
  scope.require('customer.read')
  const { metric: key, variant, from, to, filters = {}, by, key: group, page } = ListRecords.parse(input)
  const metric = findMetric(key)
  const recipe = recipeOf(metric, variant)
  const today = todayIn(scope.workspace.timeZone)
  return scope.read(async (tx) => {
    const segment = await segmentFilter(tx, scope, today, filters.segmentNo)
    const windows = windowsFor({ from, to }, today, {})
    const question: Question = { workspaceId: scope.workspaceId, currency: scope.workspace.currency, today, windows, filters, segment, by, weighted: false }
    const base = recipe.recordsWhere ? sql`(${recipe.where ?? sql`true`}) and (${recipe.recordsWhere})` : (recipe.where ?? sql`true`)
    const inGroup = by && group !== undefined ? sql`and ${dimensionSql(recipe.source, by)} = ${group}` : sql``
    const rows = await tx.execute<{ id: number; on: string; value: number | null; customer_no: number | null; name: string | null; external_id: string | null; total: number }>(sql`
      select m.*, k.name, k.external_id from jsonb_to_recordset(${windowRows(windows, scope.workspaceId, today)}::jsonb)
        as w(no integer, from_on date, to_on date, last_on date, today date, workspace_id integer)
      cross join lateral (
        select r.record_id::float8 as id, r.record_on::text as on, r.record_value as value, r.customer_no, (count(*) over ())::float8 as total
        ${fromRows(recipe.source, question, by ? isOfCustomer(by) : false, sql`(${base}) ${inGroup}`)}
        order by r.record_on desc, r.record_id desc limit ${PAGE} offset ${(page - 1) * PAGE}
      ) m
      left join customers k on k.workspace_id = ${scope.workspaceId} and k.customer_no = m.customer_no
      order by m.on desc, m.id desc`)
    const total = rows[0]?.total ?? 0
    return {
      kind: recipe.source.records, total, page, pages: Math.max(1, Math.ceil(total / PAGE)),
      records: rows.map(({ id, on, value, customer_no, name, external_id }) => ({ id, on, value, customerNo: customer_no, customerName: name, customerId: external_id })),
    }
  })
}
