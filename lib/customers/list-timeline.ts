import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { CustomerNo } from './customer-input.ts'
import { TIMELINE_KINDS, TIMELINE_SOURCES, type TimelineDetail, type TimelineKind } from './timeline-sources.ts'

const Cursor = z.string().regex(/^\d{4}-\d{2}-\d{2}~[^~]{10,40}~[a-z]+~[^~]{1,60}$/, 'This is not a place in the timeline.')

export const ListTimeline = CustomerNo.extend({
  kind: z.enum(TIMELINE_KINDS).optional(),
  /** Where the previous page ended: its `next`. */
  before: Cursor.optional(),
  perPage: z.coerce.number().int().min(1).max(100).default(25),
})

export type Happening = { [Kind in TimelineKind]: { kind: Kind; day: string; ref: string; detail: TimelineDetail[Kind] } }[TimelineKind]

type Row = { day: string; at: string; kind: string; ref: string; detail: unknown }

/** What happened with a customer, newest first, in one statement; `next` is the place to go on from, or null at the end. */
export async function listTimeline(scope: Scope, input: z.input<typeof ListTimeline>): Promise<{ happenings: Happening[]; next: string | null }> {
  scope.require('customer.read')
  const { customerNo, kind, before, perPage } = ListTimeline.parse(input)
  // Answers are somebody's own words: who may not read them gets a timeline without.
  const kinds = TIMELINE_KINDS.filter((one) => (kind ? one === kind : true) && (one !== 'answer' || scope.can('answer.read')))
  if (kinds.length === 0) return { happenings: [], next: null }
  const [day, at, lastKind, ref] = before?.split('~') ?? []
  const earlier = before ? sql`where (day, at, kind, ref) < (${day}::date, ${at}::timestamptz, ${lastKind}, ${ref})` : sql``
  const everything = sql.join(kinds.map((one) => sql`(${TIMELINE_SOURCES[one](scope.workspaceId, customerNo, kind ? 'day' : 'week')})`), sql` union all `)
  const rows = await scope.read((tx) => tx.execute<Row>(sql`
    with happenings (day, at, kind, ref, detail) as (${everything})
    select day::text, at::text, kind, ref, detail from happenings ${earlier}
    order by happenings.day desc, happenings.at desc, kind desc, ref desc limit ${perPage + 1}`))
  const shown = rows.slice(0, perPage)
  const last = rows.length > perPage ? shown.at(-1) : undefined
  return { happenings: shown.map(({ day: on, kind: what, ref: no, detail }) => ({ day: on, kind: what, ref: no, detail }) as Happening), next: last ? `${last.day}~${last.at}~${last.kind}~${last.ref}` : null }
}
