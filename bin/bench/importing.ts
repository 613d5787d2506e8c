import { sql } from 'drizzle-orm'
import { addDays } from '../../lib/shared/day.ts'
import { importFile } from '../../lib/sources/import-file.ts'
import type { Mapping } from '../../lib/sources/mapping.ts'
import { localToday } from '../../lib/workspaces/local-today.ts'
import { type Line, percent, rate } from './line.ts'
import { bytesOf } from './load.ts'
import type { Stage } from './stage.ts'

const ROWS = 100_000
const BATCH = 1_000

const MAPPINGS: { what: string; head: string; row: (index: number, day: string) => string; mapping: Mapping }[] = [
  { what: 'events', head: 'id,user,customer,event,at', row: (index, day) => `e${index},p${(index * 31) % 4000},c${(index * 31) % 800},feature ${index % 12},${day}T10:${10 + (index % 50)}:00Z`,
    mapping: { kind: 'events', fields: { message_id: 'id', contact: 'user', customer: 'customer', event: 'event', occurred_at: 'at' } } },
  { what: 'orders', head: 'id,customer,at,amount', row: (index, day) => `o${index},c${(index * 17) % 9000},${day}T11:00:00Z,${10 + (index % 900)}.50`,
    mapping: { kind: 'orders', unknownCustomers: 'create', fields: { external_id: 'id', customer: 'customer', ordered_at: 'at', amount: 'amount', kind: { constant: 'sale' } } } },
]

/** Rows a second through the import, with the memory it takes above idle; against the same rows put into a bare table without any index. */
export async function benchImporting(stage: Stage): Promise<Line[]> {
  const bare = await bareInsert(stage)
  const lines: Line[] = []
  for (const { what, head, row, mapping } of MAPPINGS) {
    const scope = await stage.anotherScope(`Import ${what}`)
    const start = addDays(localToday(scope), -300)
    const rows = [head, ...Array.from({ length: ROWS }, (_, index) => row(index, addDays(start, (index * 13) % 290)))]
    globalThis.gc?.()
    const idle = process.memoryUsage().rss
    let peak = idle
    const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss) }, 25)
    const began = performance.now()
    const done = await importFile(scope, { fileName: `${what}.csv`, mapping, bytes: bytesOf(rows) })
    const speed = (1000 * ROWS) / (performance.now() - began)
    clearInterval(watch)
    if (done.rowsTaken !== ROWS) throw new Error(`Of ${ROWS} ${what} ${done.rowsTaken} were taken: ${done.problem ?? ''}`)
    lines.push({ what: `Import of ${ROWS.toLocaleString('en')} ${what}, ${Math.round((peak - idle) / 1_048_576)} MB above idle`, figure: rate(speed, 'rows'), baseline: `unnest into a bare table: ${rate(bare, 'rows')}`, ratio: percent(speed / bare) })
  }
  return lines
}

async function bareInsert({ owner }: Stage): Promise<number> {
  await owner.orm.execute(sql`create table bare (id text, customer text, at timestamptz, amount bigint)`)
  const began = performance.now()
  for (let at = 0; at < ROWS; at += BATCH) {
    const numbers = Array.from({ length: BATCH }, (_, index) => at + index)
    const list = (of: (number: number) => string) => `{${numbers.map(of).join(',')}}`
    await owner.orm.execute(sql`insert into bare select * from unnest(${list((n) => `o${n}`)}::text[], ${list((n) => `c${n % 9000}`)}::text[], ${list(() => '2026-01-01')}::timestamptz[], ${list((n) => String(n))}::bigint[])`)
  }
  return (1000 * ROWS) / (performance.now() - began)
}
