import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { acceptanceAnswers, acceptanceFile, acceptanceFolder, exampleMapping } from '../test/acceptance.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { importFile } from './import-file.ts'

beforeAll(freshDatabase)

const sfo = acceptanceFolder('sfo-survey-2017') ?? ''

describe.skipIf(!sfo)('sfo-survey-2017', () => {
  it('takes every response with its answers typed, and the same again changes nothing', async () => {
    const scope = await memberOf({ timeZone: 'America/Los_Angeles' })
    const mapping = exampleMapping('sfo-survey-2017')
    const take = () => importFile(scope, { fileName: 'survey.csv.gz', mapping, bytes: acceptanceFile(sfo, 'survey.csv.gz') })
    expect(await take()).toMatchObject({ state: 'done', rowsRead: 2831, rowsTaken: 2831, rowsRejected: 0, rowsFlagged: 0 })
    expect(await take()).toMatchObject({ rowsTaken: 0, rowsUnchanged: 2831 })
    const counted = await scope.read((tx) => tx.execute<{ key: string; n: number; good: number; days: number; weights: number }>(sql`
      select q.key, count(*)::int as n, count(*) filter (where a.score >= case q.kind when 'nps' then 9 else 4 end)::int as good,
        count(distinct a.answered_on)::int as days, sum(a.weight) as weights
      from answers a join questions q on q.workspace_id = a.workspace_id and q.question_no = a.question_no
      where a.workspace_id = ${scope.workspaceId} and a.state = 'given' group by q.key`))
    const of = new Map(counted.map((row) => [row.key, row]))
    const reference = acceptanceAnswers(sfo) as { nps: { n: number; promoters: number }; csat_items: Record<string, { n: number; satisfied: number }>; ces: Record<string, { n: number; high_effort_4_5_pct: number }> }
    expect(of.get('nps')).toMatchObject({ n: reference.nps.n, good: reference.nps.promoters, days: 20 })
    for (const [column, item] of Object.entries(reference.csat_items)) expect(of.get(column.toLowerCase()), column).toMatchObject({ n: item.n, good: item.satisfied })
    for (const [column, item] of Object.entries(reference.ces)) {
      const found = of.get(column.toLowerCase())
      expect(found?.n, column).toBe(item.n)
      expect((100 * (found?.good ?? 0)) / (found?.n ?? 1)).toBeCloseTo(item.high_effort_4_5_pct, 3)
    }
  })
})
