import { and, desc, eq, gte, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { healthSnapshots } from '../db/schema/health.ts'
import { addDays } from '../shared/day.ts'
import { localToday } from '../workspaces/local-today.ts'
import { type Explained, explainScores } from './explain-scores.ts'
import type { Band, Part } from './score-customer.ts'

export const GetCustomerHealth = z.object({ customerNo: z.coerce.number().int().positive() })

export interface Snapshot {
  takenOn: string
  version: number
  raw: number | null
  score: number | null
  coverage: number
  band: Band
  exception: string | null
  parts: Part[]
}

/** A customer's newest score with its parts, the scores of the last 180 days, and what changed since 30 days before; null where they were never scored. */
export async function getCustomerHealth(scope: Scope, input: z.infer<typeof GetCustomerHealth>): Promise<{ latest: Snapshot; history: { takenOn: string; score: number | null; version: number }[]; before: Snapshot | null; change: Explained | null } | null> {
  scope.require('health.read')
  const s = healthSnapshots
  const mine = and(eq(s.workspaceId, scope.workspaceId), eq(s.customerNo, input.customerNo))
  const today = localToday(scope)
  const columns = { takenOn: s.takenOn, version: s.version, raw: s.rawScore, score: s.score, coverage: s.coverage, band: s.band, exception: s.exception, parts: sql<Part[]>`${s.parts}` }
  return scope.read(async (tx) => {
    const [latest] = await tx.select(columns).from(s).where(and(mine, lte(s.takenOn, today))).orderBy(desc(s.takenOn)).limit(1)
    if (!latest) return null
    const history = await tx.select({ takenOn: s.takenOn, score: s.score, version: s.version }).from(s).where(and(mine, gte(s.takenOn, addDays(today, -180)))).orderBy(s.takenOn)
    const [before] = await tx.select(columns).from(s).where(and(mine, lte(s.takenOn, addDays(latest.takenOn, -30)))).orderBy(desc(s.takenOn)).limit(1)
    return { latest, history, before: before ?? null, change: before ? explainScores(before, latest) : null }
  })
}
