import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { healthConfigurations } from '../db/schema/health.ts'
import { segments } from '../db/schema/segments.ts'
import { Rule } from '../segments/rule.ts'
import { segmentCondition } from '../segments/segment-condition.ts'
import type { Day } from '../shared/day.ts'
import { HealthDefinition } from './definition.ts'
import { healthContext } from './health-context.ts'
import { notLost } from './not-lost.ts'
import { scoreRules } from './score-rules.ts'
import { scoreSql } from './score-sql.ts'

/**
 * Scores every customer who is not lost as of today by the published configuration of the first segment they are in, one statement a configuration.
 * Writes today's snapshot where it is missing or no longer right; the days before are never touched. Returns how many were written.
 * With `on`, an earlier day that has no score yet gets one from what is known of it now: for a team that brings its history along.
 */
export async function takeSnapshots(scope: Scope, { on }: { on?: Day } = {}): Promise<{ written: number }> {
  scope.require('health.edit')
  const context = { ...healthContext(scope), ...(on ? { today: on } : {}) }
  const there = on ? sql`(customers.signed_up_on is null or customers.signed_up_on <= ${on}::date) and ${notLost(context)}` : notLost(context)
  return scope.write(async (tx) => {
    let written = 0
    const taken: SQL[] = []
    for (const { configurationNo, version, definition, rule } of await liveConfigurations(tx, scope.workspaceId)) {
      const mine = rule === null ? sql`true` : segmentCondition(Rule.parse(rule), context)
      const only = sql.join([mine, there, ...taken.map((earlier) => sql`not ${earlier}`)], sql` and `)
      taken.push(sql`(${mine})`)
      const scores = scoreSql(scoreRules(HealthDefinition.parse(definition)), context, only)
      const [row] = await tx.execute<{ written: number }>(sql`with done as (
        insert into health_snapshots (workspace_id, taken_on, customer_no, configuration_no, version, raw_score, score, coverage, band, exception, parts)
        select ${scope.workspaceId}::int, ${context.today}::date, customer_no, ${configurationNo}::int, ${version}::int, raw::numeric, score, coverage::numeric, band, exception, parts from (${scores}) scores
        on conflict (workspace_id, taken_on, customer_no) do update set configuration_no = excluded.configuration_no, version = excluded.version, raw_score = excluded.raw_score,
          score = excluded.score, coverage = excluded.coverage, band = excluded.band, exception = excluded.exception, parts = excluded.parts
        where ${context.today === healthContext(scope).today} and (health_snapshots.version, health_snapshots.configuration_no, health_snapshots.score, health_snapshots.band, health_snapshots.exception, health_snapshots.parts)
          is distinct from (excluded.version, excluded.configuration_no, excluded.score, excluded.band, excluded.exception, excluded.parts)
        returning 1) select count(*)::int as written from done`)
      written += row?.written ?? 0
    }
    return { written }
  })
}

/** The newest published version of each configuration with its segment's rule, in the order in which they are tried. */
function liveConfigurations(tx: Tx, workspaceId: number) {
  const c = healthConfigurations
  return tx.selectDistinctOn([c.position, c.configurationNo], { configurationNo: c.configurationNo, version: c.version, definition: c.definition, rule: segments.rule }).from(c)
    .leftJoin(segments, and(eq(segments.workspaceId, workspaceId), eq(segments.segmentNo, c.segmentNo)))
    .where(and(eq(c.workspaceId, workspaceId), gt(c.version, 0))).orderBy(asc(c.position), asc(c.configurationNo), sql`${c.version} desc`)
}
