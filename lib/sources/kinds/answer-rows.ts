import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { reserveNumbers } from '../../db/reserve-numbers.ts'
import { arrayText, unnested } from '../../db/unnested.ts'
import type { Given } from './answer-fields.ts'
import { assigned, attributesChanged, attributesWithout, differs } from './upsert-parts.ts'
import type { ImportedSurvey } from './ensure-survey.ts'
import type { AnswerGiven, ImportContext } from './kind.ts'

/** Whose answers they are and where they were given, as numbers. */
export interface Placing {
  survey: ImportedSurvey
  customerOf: (row: Given) => number | null
  contactOf: (row: Given) => number | null
  channelOf: (row: Given) => number | null
  touchpointOf: (row: Given) => number | null
}

const keyOf = (row: Given) => row.values.response_key ?? row.madeId
const answeredOn = (row: Given, { dayOf }: ImportContext) => dayOf(row.values.answered_at ?? 0)
const hasAnswered = (row: Given) => row.answers.some(({ state }) => state === 'given')

const ASKED = ['contact_no', 'customer_no', 'channel_no', 'touchpoint_no', 'invited_on', 'state', 'completed_on'] as const

/** Writes an invitation for each row; gives their numbers by the row's key. */
export async function writeInvitations(context: ImportContext, tx: Tx, rows: Given[], placing: Placing, changed: Set<string>): Promise<Map<string, number>> {
  const { scope: { workspaceId }, importNo } = context
  const { surveyNo } = placing.survey
  const asked = rows.filter(({ values }) => values.invitation !== null)
  if (asked.length === 0) return new Map()
  const numbers = await numbersOf(tx, sql`select external_id as key, invitation_no as no from invitations where workspace_id = ${workspaceId} and survey_no = ${surveyNo} and external_id`, asked)
  await numberFresh(tx, workspaceId, 'invitation', asked, numbers)
  const written = await tx.execute<{ key: string }>(sql`
    insert into invitations (workspace_id, survey_no, invitation_no, external_id, ${sql.join(ASKED.map((column) => sql.identifier(column)), sql`, `)}, import_no)
    select ${workspaceId}, ${surveyNo}::int, given.*, ${importNo}::int from ${unnested(asked, {
      invitation_no: ['int8', (row) => numbers.get(keyOf(row))],
      external_id: ['text', keyOf],
      contact_no: ['int4', placing.contactOf],
      customer_no: ['int4', placing.customerOf],
      channel_no: ['int2', placing.channelOf],
      touchpoint_no: ['int2', placing.touchpointOf],
      invited_on: ['date', (row) => row.values.invited_on ?? answeredOn(row, context)],
      state: ['text', ({ values }) => values.invitation],
      completed_on: ['date', (row) => (hasAnswered(row) ? answeredOn(row, context) : null)],
    })}
    order by external_id
    on conflict (workspace_id, survey_no, external_id) do update set ${assigned([...ASKED, 'import_no'])}
    where ${differs('invitations', ASKED)}
    returning external_id as key`)
  for (const { key } of written) changed.add(key)
  return numbers
}

const RESPONSE = ['invitation_no', 'customer_no', 'contact_no', 'channel_no', 'touchpoint_no', 'language', 'weight', 'answered_at', 'answered_on'] as const

/** Writes a response for each row; gives their numbers by the row's key. */
export async function writeResponses(context: ImportContext, tx: Tx, rows: Given[], placing: Placing, invitations: Map<string, number>, changed: Set<string>): Promise<Map<string, number>> {
  const { scope: { workspaceId }, importNo, mapping } = context
  const { surveyNo, version } = placing.survey
  if (rows.length === 0) return new Map()
  const numbers = await numbersOf(tx, sql`select response_key as key, response_no as no from responses where workspace_id = ${workspaceId} and survey_no = ${surveyNo} and response_key`, rows)
  await numberFresh(tx, workspaceId, 'response', rows, numbers)
  const written = await tx.execute<{ key: string }>(sql`
    insert into responses (workspace_id, survey_no, version, response_no, response_key, ${sql.join(RESPONSE.map((column) => sql.identifier(column)), sql`, `)}, attributes, import_no)
    select ${workspaceId}, ${surveyNo}::int, ${version}::int, given.*, ${importNo}::int from ${unnested(rows, {
      response_no: ['int8', (row) => numbers.get(keyOf(row))],
      response_key: ['text', keyOf],
      invitation_no: ['int8', (row) => invitations.get(keyOf(row)) ?? null],
      customer_no: ['int4', placing.customerOf],
      contact_no: ['int4', placing.contactOf],
      channel_no: ['int2', placing.channelOf],
      touchpoint_no: ['int2', placing.touchpointOf],
      language: ['text', ({ values }) => values.language],
      weight: ['float8', ({ values }) => values.weight ?? 1],
      answered_at: ['timestamptz', ({ values }) => new Date(values.answered_at ?? 0).toISOString()],
      answered_on: ['date', (row) => answeredOn(row, context)],
      attributes: ['jsonb', (row) => JSON.stringify(row.attributes)],
    })}
    order by response_key
    on conflict (workspace_id, survey_no, response_key) do update set
      ${assigned([...RESPONSE, 'import_no'])}, attributes = ${attributesWithout('responses', mapping)} || excluded.attributes
    where ${attributesChanged('responses', mapping, RESPONSE)}
    returning response_key as key`)
  for (const { key } of written) changed.add(key)
  return numbers
}

const ANSWER = ['state', 'score', 'text_value', 'choices', 'answered_on', 'customer_no', 'contact_no', 'channel_no', 'touchpoint_no', 'weight'] as const
const AT_ONCE = 20_000

/** Writes one answer for each question of each row, also for those that were skipped. */
export async function writeAnswers(context: ImportContext, tx: Tx, rows: Given[], placing: Placing, responses: Map<string, number>, changed: Set<string>): Promise<void> {
  const all = rows.flatMap((row) => row.answers.map((answer) => ({ row, answer })))
  const keys = new Map([...responses].map(([key, no]) => [no, key]))
  for (let from = 0; from < all.length; from += AT_ONCE) {
    for (const no of await writeSome(context, tx, all.slice(from, from + AT_ONCE), placing, responses)) changed.add(keys.get(no) ?? '')
  }
}

async function writeSome(context: ImportContext, tx: Tx, some: { row: Given; answer: AnswerGiven }[], placing: Placing, responses: Map<string, number>): Promise<Set<number>> {
  const { workspaceId } = context.scope
  const written = await tx.execute<{ no: number }>(sql`
    insert into answers (workspace_id, response_no, question_no, ${sql.join(ANSWER.map((column) => sql.identifier(column)), sql`, `)})
    select ${workspaceId}, response_no, question_no, state, score, text_value, choices::text[], answered_on, customer_no, contact_no, channel_no, touchpoint_no, weight
    from ${unnested(some, {
      response_no: ['int8', ({ row }) => responses.get(keyOf(row))],
      question_no: ['int4', ({ answer }) => placing.survey.questionNos[answer.question]],
      state: ['text', ({ answer }) => answer.state],
      score: ['int2', ({ answer }) => answer.score],
      text_value: ['text', ({ answer }) => answer.text],
      choices: ['text', ({ answer }) => answer.choices && arrayText(answer.choices, (choice) => choice)],
      answered_on: ['date', ({ row }) => answeredOn(row, context)],
      customer_no: ['int4', ({ row }) => placing.customerOf(row)],
      contact_no: ['int4', ({ row }) => placing.contactOf(row)],
      channel_no: ['int2', ({ row }) => placing.channelOf(row)],
      touchpoint_no: ['int2', ({ row }) => placing.touchpointOf(row)],
      weight: ['float8', ({ row }) => row.values.weight ?? 1],
    })}
    order by response_no, question_no
    on conflict (workspace_id, response_no, question_no) do update set ${assigned(ANSWER)}
    where ${differs('answers', ANSWER)}
    returning response_no::float8 as no`)
  return new Set(written.map(({ no }) => no))
}

async function numbersOf(tx: Tx, select: ReturnType<typeof sql>, rows: Given[]): Promise<Map<string, number>> {
  const known = await tx.execute<{ key: string; no: string }>(sql`${select} = any(${arrayText(rows, keyOf)}::text[])`)
  return new Map(known.map(({ key, no }) => [key, Number(no)]))
}

async function numberFresh(tx: Tx, workspaceId: number, name: 'invitation' | 'response', rows: Given[], numbers: Map<string, number>): Promise<void> {
  const fresh = rows.filter((row) => !numbers.has(keyOf(row)))
  if (fresh.length === 0) return
  const first = await reserveNumbers(tx, workspaceId, name, fresh.length)
  for (const [index, row] of fresh.entries()) numbers.set(keyOf(row), first + index)
}
