import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../auth/scope.ts'
import type { Figure } from '../../metrics/measure.ts'
import { plainText } from '../../shared/plain-text.ts'
import { freshDatabase } from '../fresh-database.ts'
import { memberOf } from '../workspace.ts'
import { answersOfCase, figure, isHere, mean, percent, takeIn } from './case.ts'

interface Block { cases: number; closed_used: number; open: number; mean_hours: number | null; median_hours: number | null; p90_hours: number | null; within_24h_pct: number | null; within_72h_pct: number | null }
interface Answers {
  raw: { cases: number; negative_elapsed: number }
  all: Block
  by_channel: Record<string, Block>
  by_year_opened: Record<string, Block>
  by_category: Record<string, Block>
  by_month_opened: Record<string, { cases: number; channels: Record<string, number>; mean_hours: number | null }>
}

const all = { from: '2008-01-01', to: '2017-01-01' }
const byOpening = { variant: 'by_opening' }

beforeAll(freshDatabase)

describe.skipIf(!isHere('sf311'))('sf311', () => {
  const wanted = isHere('sf311') ? answersOfCase<Answers>('sf311') : ({} as Answers)
  let scope: Scope

  beforeAll(async () => {
    scope = await memberOf({ timeZone: 'America/Los_Angeles' })
    await takeIn(scope, 'sf311', 'sf311_cases.csv.gz', 'sf311-cases')
  }, 120_000)

  const same = (time: Figure | undefined, volume: Figure | undefined, block: Block) => {
    expect(volume?.value).toBe(block.cases)
    expect([time?.parts.resolved, time?.leftOut.still_open]).toEqual([block.closed_used, block.open])
    mean(time?.value, block.mean_hours)
    if (block.closed_used === 0) return
    mean(time?.parts.median, block.median_hours)
    mean(time?.parts.p90, block.p90_hours)
    percent((100 * (time?.parts.within24 ?? 0)) / block.closed_used, block.within_24h_pct)
    percent((100 * (time?.parts.within72 ?? 0)) / block.closed_used, block.within_72h_pct)
  }

  it('has its resolution times in all', async () => {
    const time = await figure(scope, 'avg_resolution_time', all, byOpening)
    same(time, await figure(scope, 'contact_volume', all), wanted.all)
    expect(time.leftOut.resolved_before_opened).toBe(wanted.raw.negative_elapsed)
  })

  it.each([['channel', 'by_channel'], ['year_opened', 'by_year_opened'], ['topic', 'by_category']] as const)('by %s', async (by, block) => {
    const [times, volumes] = [await figure(scope, 'avg_resolution_time', all, { ...byOpening, by }), await figure(scope, 'contact_volume', all, { by })]
    for (const [key, its] of Object.entries(wanted[block])) {
      const name = by === 'channel' ? keyOf(key, [...volumes.groups.keys()]) : key
      same(times.groups.get(name), volumes.groups.get(name), its)
    }
  })

  it('by month', async () => {
    const [times, volumes] = [await figure(scope, 'avg_resolution_time', all, { ...byOpening, grain: 'month' }), await figure(scope, 'contact_volume', all, { grain: 'month' })]
    for (const [month, its] of Object.entries(wanted.by_month_opened)) {
      expect(volumes.months.get(month)?.value).toBe(its.cases)
      mean(times.months.get(month)?.value, its.mean_hours)
    }
  })
})

/** The key under which a channel of that name was made. */
function keyOf(name: string, keys: string[]): string {
  const bare = (text: string) => plainText(text).replace(/[^a-z0-9]/g, '')
  return keys.find((key) => bare(key) === bare(name)) ?? name
}
