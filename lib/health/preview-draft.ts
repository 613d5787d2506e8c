import { sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { Refusal } from '../shared/refusal.ts'
import { getConfiguration } from './get-configuration.ts'
import { healthContext } from './health-context.ts'
import type { Band } from './score-customer.ts'
import { notLost } from './not-lost.ts'
import { scoreRules } from './score-rules.ts'
import { scoreSql } from './score-sql.ts'

const SHOWN = 12

interface Moved extends Record<string, unknown> {
  customerNo: number
  name: string
  scoreBefore: number | null
  scoreAfter: number | null
  bandBefore: Band
  bandAfter: Band
}

/** What the draft would change today: customers by band of the version in force and of the draft, and who changes band, furthest first. */
export async function previewDraft(scope: Scope) {
  scope.require('health.read')
  const configuration = await getConfiguration(scope)
  if (!configuration?.live) throw new Refusal('missing', 'There is no health score yet.')
  const context = healthContext(scope)
  const [before, after] = [configuration.live, configuration.draft].map(({ definition }) => scoreSql(scoreRules(definition), context, notLost(context)))
  return scope.read(async (tx) => {
    const rows = await tx.execute<Moved & { customers: number; place: number }>(sql`
      with scored as materialized (select b.customer_no, b.score as was, a.score as is_now, b.band as band_was, a.band as band_is from (${before}) b join (${after}) a on a.customer_no = b.customer_no),
      moved as (select s.*, row_number() over (order by abs(coalesce(is_now, 0) - coalesce(was, 0)) desc, customer_no) as place from scored s where band_was <> band_is)
      select null::int as "customerNo", null as name, null::int as "scoreBefore", null::int as "scoreAfter", band_was as "bandBefore", band_is as "bandAfter", count(*)::int as customers, 0 as place from scored group by band_was, band_is
      union all
      select m.customer_no, c.name, m.was, m.is_now, m.band_was, m.band_is, 1, m.place::int from moved m join customers c on c.workspace_id = ${scope.workspaceId} and c.customer_no = m.customer_no where m.place <= ${SHOWN}
      order by place`)
    return {
      table: rows.filter(({ place }) => place === 0).map(({ bandBefore, bandAfter, customers }) => ({ bandBefore, bandAfter, customers })),
      movers: rows.filter(({ place }) => place > 0).map(({ customerNo, name, scoreBefore, scoreAfter, bandBefore, bandAfter }) => ({ customerNo, name, scoreBefore, scoreAfter, bandBefore, bandAfter })),
    }
  })
}
