import { sql } from 'drizzle-orm'
import type { Scope } from '../../lib/auth/scope.ts'
import type { Tx } from '../../lib/db/database.ts'
import { reserveNumbers } from '../../lib/db/reserve-numbers.ts'
import { addDays } from '../../lib/shared/day.ts'
import { importFile } from '../../lib/sources/import-file.ts'
import type { Mapping } from '../../lib/sources/mapping.ts'
import { createSurvey } from '../../lib/surveys/create-survey.ts'
import { publishSurvey } from '../../lib/surveys/publish-survey.ts'
import { localToday } from '../../lib/workspaces/local-today.ts'

export const SIZES = { customers: 5_000, contacts: 20_000, events: 1_000_000, answers: 200_000, tickets: 20_000 }

/** A year of a workspace of this size; chance falls the same way every time. Events and answers by SQL, in the rows that the product itself would write. */
export async function load(scope: Scope): Promise<void> {
  const today = localToday(scope)
  const start = addDays(today, -365)
  const day = (number: number) => addDays(start, (number * 7919) % 364)
  const customers = Array.from({ length: SIZES.customers }, (_, index) => `c${index + 1},Customer ${index + 1},${['starter', 'team', 'business'][index % 3]},${['NL', 'RO', 'GB'][index % 3]},${day(index)}`)
  await take(scope, ['id,name,plan,country,since', ...customers], { kind: 'customers', fields: { external_id: 'id', name: 'name', plan: 'plan', country: 'country', signed_up_on: 'since' } })
  const contacts = Array.from({ length: SIZES.contacts }, (_, index) => `p${index + 1},c${(index % SIZES.customers) + 1},Person ${index + 1}`)
  await take(scope, ['id,customer,name', ...contacts], { kind: 'contacts', fields: { external_id: 'id', customer: 'customer', name: 'name' } })
  const subscriptions = Array.from({ length: SIZES.customers }, (_, index) => `s${index + 1},c${index + 1},${20 + (index % 80)},${day(index)},${index % 9 === 0 ? addDays(day(index), 90) : ''}`)
  await take(scope, ['id,customer,amount,start,end', ...subscriptions], { kind: 'subscriptions', fields: { external_id: 'id', customer: 'customer', amount: 'amount', interval: { constant: 'month' }, started_on: 'start', ended_on: 'end' } })
  const tickets = Array.from({ length: SIZES.tickets }, (_, index) => `t${index + 1},c${(index % SIZES.customers) + 1},${day(index)}T09:00:00Z,${day(index)}T${10 + (index % 12)}:00:00Z,topic ${index % 6}`)
  await take(scope, ['id,customer,opened,closed,topic', ...tickets], { kind: 'tickets', fields: { external_id: 'id', customer: 'customer', opened_at: 'opened', resolved_at: 'closed', topic: 'topic' } })
  await scope.write((tx) => loadEvents(tx, scope.workspaceId, start))
  await loadAnswers(scope, start)
}

async function take(scope: Scope, lines: string[], mapping: Mapping): Promise<void> {
  const done = await importFile(scope, { fileName: `${mapping.kind}.csv`, mapping, bytes: bytesOf(lines) })
  if (done.state !== 'done' || done.rowsRejected > 0) throw new Error(`${mapping.kind}: ${done.problem ?? `${done.rowsRejected} rows rejected`}`)
}

export async function* bytesOf(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < lines.length; at += 5000) yield Buffer.from(`${lines.slice(at, at + 5000).join('\n')}\n`)
}

/** A few people do most of it: the number of the contact grows with the square of a draw. */
async function loadEvents(tx: Tx, workspaceId: number, start: string): Promise<void> {
  await tx.execute(sql`set local statement_timeout = '10min'`)
  await tx.execute(sql`select ensure_event_partitions(${start}::timestamptz, now())`)
  await tx.execute(sql`insert into event_names (workspace_id, event_no, name) select ${workspaceId}, n, 'feature ' || n from generate_series(1, 12) n on conflict do nothing`)
  await tx.execute(sql`select setseed(0.42)`)
  await tx.execute(sql`
    insert into events (workspace_id, message_id, occurred_at, event_no, contact_no, customer_no, quantity)
    select ${workspaceId}, 'm' || n, ${start}::timestamptz + random() * interval '364 days', 1 + floor(12 * random() ^ 2), c.contact_no, c.customer_no, 1
    from (select n, 1 + floor(${SIZES.contacts} * random() ^ 2)::int as contact_no from generate_series(1, ${SIZES.events}::int) n) e
    join contacts c on c.workspace_id = ${workspaceId} and c.contact_no = e.contact_no
    on conflict do nothing`)
  await tx.execute(sql`
    insert into activity_days (workspace_id, day, contact_no, event_no, customer_no, events, quantity)
    select workspace_id, (occurred_at at time zone 'UTC')::date, contact_no, event_no, min(customer_no), count(*), sum(quantity)
    from events where workspace_id = ${workspaceId} group by 1, 2, 3, 4 on conflict do nothing`)
}

async function loadAnswers(scope: Scope, start: string): Promise<void> {
  const { workspaceId } = scope
  const each = SIZES.answers / 2
  for (const [template, lowest, highest] of [['nps', 0, 10], ['csat', 1, 5]] as const) {
    const { surveyNo } = await createSurvey(scope, { name: template, template })
    await publishSurvey(scope, { surveyNo })
    await scope.write(async (tx) => {
      await tx.execute(sql`set local statement_timeout = '5min'`)
      const first = await reserveNumbers(tx, workspaceId, 'response', each)
      await tx.execute(sql`select setseed(0.17)`)
      await tx.execute(sql`
        insert into responses (workspace_id, response_no, survey_no, version, response_key, customer_no, contact_no, answered_at, answered_on)
        select ${workspaceId}, ${first} + n, ${surveyNo}, 1, 'bench-' || n, c.customer_no, c.contact_no, ${start}::date + d, ${start}::date + d
        from (select n, floor(364 * random())::int as d, 1 + floor(${SIZES.contacts} * random())::int as contact_no from generate_series(0, ${each - 1}::int) n) e
        join contacts c on c.workspace_id = ${workspaceId} and c.contact_no = e.contact_no on conflict do nothing`)
      await tx.execute(sql`
        insert into answers (workspace_id, response_no, question_no, score, answered_on, customer_no, contact_no)
        select ${workspaceId}, r.response_no, q.question_no, ${lowest} + floor(${highest - lowest + 1} * sqrt(random())), r.answered_on, r.customer_no, r.contact_no
        from responses r join questions q on q.workspace_id = ${workspaceId} and q.survey_no = r.survey_no and q.kind = ${template}
        where r.workspace_id = ${workspaceId} and r.survey_no = ${surveyNo} on conflict do nothing`)
    })
  }
}
