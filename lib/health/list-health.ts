import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { addDays } from '../shared/day.ts'
import { localToday } from '../workspaces/local-today.ts'
import type { Band, Part } from './score-customer.ts'

export const ListHealth = z.object({
  band: z.enum(['poor', 'concerning', 'healthy', 'not_enough_data']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  perPage: z.coerce.number().int().min(1).max(200).default(30),
})

export interface HealthRow extends Record<string, unknown> {
  customerNo: number
  name: string
  /** The team's own id. */
  externalId: string
  plan: string | null
  score: number | null
  band: Band
  coverage: number
  exception: string | null
  parts: Part[]
  /** The score thirty days before, or null where there was none. */
  scoreBefore: number | null
  mrrMinor: number | null
}

const MONTH = 30

/** The portfolio on the last day it was scored: how many are in each band, and a page of customers, lowest score first, with parts and the score of 30 days earlier. */
export async function listHealth(scope: Scope, input: z.input<typeof ListHealth> = {}) {
  scope.require('health.read')
  const { band, page, perPage } = ListHealth.parse(input)
  const { workspaceId } = scope
  const today = localToday(scope)
  return scope.read(async (tx) => {
    const counts = await tx.execute<{ takenOn: string; version: number; band: Band; customers: number; score: number | null }>(sql`
      select taken_on::text as "takenOn", max(version)::int as version, band, count(*)::int as customers, avg(score)::float8 as score from health_snapshots
      where workspace_id = ${workspaceId} and taken_on = (select max(taken_on) from health_snapshots where workspace_id = ${workspaceId} and taken_on <= ${today}::date)
      group by taken_on, band`)
    const takenOn = counts[0]?.takenOn
    if (takenOn === undefined) return null
    const customers = await tx.execute<HealthRow>(sql`
      select s.customer_no as "customerNo", c.name, c.external_id as "externalId", c.plan, s.score, s.band, s.coverage::float8 as coverage, s.exception, s.parts,
        (select old.score from health_snapshots old where old.workspace_id = ${workspaceId} and old.customer_no = s.customer_no and old.taken_on <= ${addDays(takenOn, -MONTH)}::date order by old.taken_on desc limit 1) as "scoreBefore",
        (select sum(span.mrr_minor)::float8 from subscription_spans span where span.workspace_id = ${workspaceId} and span.customer_no = s.customer_no and span.state = 'paid' and span.from_on <= ${takenOn}::date and (span.to_on is null or span.to_on > ${takenOn}::date)) as "mrrMinor"
      from health_snapshots s join customers c on c.workspace_id = ${workspaceId} and c.customer_no = s.customer_no
      where s.workspace_id = ${workspaceId} and s.taken_on = ${takenOn}::date ${band ? sql`and s.band = ${band}` : sql``}
      order by s.score nulls last, s.customer_no limit ${perPage} offset ${(page - 1) * perPage}`)
    const byBand = Object.fromEntries(counts.map((row) => [row.band, row.customers])) as Partial<Record<Band, number>>
    const total = band ? byBand[band] ?? 0 : counts.reduce((sum, row) => sum + row.customers, 0)
    return { takenOn, version: Math.max(...counts.map((row) => row.version)), byBand, total, page, pages: Math.max(1, Math.ceil(total / perPage)), customers: [...customers] }
  })
}
