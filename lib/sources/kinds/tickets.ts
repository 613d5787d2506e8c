import { sql } from 'drizzle-orm'
import { type FoundContact, resolveContacts } from '../../customers/resolve-contacts.ts'
import type { Tx } from '../../db/database.ts'
import { reserveNumbers } from '../../db/reserve-numbers.ts'
import { arrayText, unnested } from '../../db/unnested.ts'
import { defineKind, type Fields, type ImportContext, type Row, type Taken, type Values } from './kind.ts'
import { placesOf } from './places.ts'
import { splitKnown } from './split-known.ts'
import { assigned, attributesChanged, attributesWithout } from './upsert-parts.ts'

const fields = {
  external_id: { type: 'text', alike: ['ticket_id', 'ticketid', 'case_id', 'caseid', 'ticket', 'id', 'number', 'ticketnummer'] },
  customer: { type: 'text', alike: ['customer_id', 'account_id', 'company_id', 'organization', 'klantnummer'] },
  contact: { type: 'text', alike: ['contact_id', 'requester', 'requester_id', 'user_id', 'email'] },
  channel: { type: 'text', alike: ['source', 'via', 'kanaal', 'canal'] },
  touchpoint: { type: 'text', alike: ['contactmoment'] },
  topic: { type: 'text', alike: ['category', 'reason', 'subject', 'type', 'onderwerp', 'categorie', 'subiect'] },
  priority: { type: 'text', alike: ['urgency', 'severity', 'prioriteit', 'prioritate'] },
  agent: { type: 'text', alike: ['assignee', 'responsible_agency', 'handled_by', 'medewerker'] },
  status: { type: 'text', alike: ['state'] },
  opened_at: { type: 'instant', required: true, alike: ['opened', 'submitted_at', 'created_at', 'created', 'open_date', 'geopend', 'data_deschiderii'] },
  first_reply_at: { type: 'instant', alike: ['first_response_at', 'first_replied_at'] },
  first_reply_minutes: { type: 'number', alike: ['first_response_time_minutes', 'first_response_minutes'] },
  resolved_at: { type: 'instant', alike: ['closed', 'closed_at', 'solved_at', 'resolved', 'close_date', 'gesloten'] },
  reopened_at: { type: 'instant', alike: ['reopened'] },
  contact_count: { type: 'integer', alike: ['contacts', 'replies', 'touches', 'number_of_contacts'] },
  is_escalated: { type: 'boolean', alike: ['escalated', 'escalation_flag', 'escalation'] },
} as const satisfies Fields

type Given = Row<typeof fields>

const COLUMNS = ['customer_no', 'contact_no', 'channel_no', 'touchpoint_no', 'topic', 'priority', 'agent', 'status', 'opened_at', 'opened_on', 'first_reply_at', 'resolved_at', 'resolved_on', 'resolution_minutes', 'reopened_at', 'contact_count', 'is_escalated'] as const

/** Questions and complaints of customers: when they came, were answered and were resolved. */
export const tickets = defineKind({
  name: 'tickets', fields, id: 'external_id', hasAttributes: true,
  repeats: () => 'first',
  open: (context) => ({ take: (tx, rows) => take(context, tx, rows) }),
})

const idOf = (row: Given) => row.values.external_id ?? row.madeId
const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString())

/** Real elapsed minutes; none while open, nor where the file says it was resolved before it was opened. */
function resolutionMinutes({ opened_at, resolved_at }: Values<typeof fields>): number | null {
  return opened_at === null || resolved_at === null || resolved_at < opened_at ? null : (resolved_at - opened_at) / 60_000
}

const firstReplyAt = ({ opened_at, first_reply_at, first_reply_minutes }: Values<typeof fields>) =>
  first_reply_at ?? (opened_at !== null && first_reply_minutes !== null ? opened_at + Math.round(first_reply_minutes * 60_000) : null)

async function take(context: ImportContext, tx: Tx, all: Given[]): Promise<Taken> {
  const { scope: { workspaceId }, importNo } = context
  const { rows, refused, customers } = await splitKnown(context, tx, all)
  if (rows.length === 0) return { taken: 0, refused }
  const contacts = await resolveContacts(tx, workspaceId, rows.flatMap(({ values }) => (values.contact === null ? [] : { externalId: values.contact, customerNo: customers.get(values.customer ?? '') ?? null })), importNo)
  const numbers = await ticketNumbers(tx, workspaceId, rows)
  const changed = new Set((await upsert(context, tx, rows, { customers, contacts, numbers })).map((row) => row.external_id))
  return { taken: rows.filter((row) => changed.has(idOf(row))).length, refused }
}

async function ticketNumbers(tx: Tx, workspaceId: number, rows: Given[]): Promise<Map<string, number>> {
  const known = await tx.execute<{ external_id: string; ticket_no: number }>(sql`
    select external_id, ticket_no from tickets
    where workspace_id = ${workspaceId} and external_id = any(${arrayText(rows, idOf)}::text[])`)
  const numbers = new Map(known.map((row) => [row.external_id, row.ticket_no]))
  const fresh = rows.filter((row) => !numbers.has(idOf(row)))
  if (fresh.length === 0) return numbers
  const first = await reserveNumbers(tx, workspaceId, 'ticket', fresh.length)
  for (const [index, row] of fresh.entries()) numbers.set(idOf(row), first + index)
  return numbers
}

interface Numbers {
  customers: Map<string, number>
  contacts: Map<string, FoundContact>
  numbers: Map<string, number>
}

async function upsert({ scope: { workspaceId }, importNo, mapping, dayOf }: ImportContext, tx: Tx, rows: Given[], { customers, contacts, numbers }: Numbers) {
  const { channelOf, touchpointOf } = await placesOf(tx, workspaceId, rows)
  return tx.execute<{ external_id: string }>(sql`
    insert into tickets (workspace_id, ticket_no, external_id, ${sql.join(COLUMNS.map((column) => sql.identifier(column)), sql`, `)}, attributes, import_no)
    select ${workspaceId}, given.*, ${importNo}::int from ${unnested(rows, {
      ticket_no: ['int4', (row) => numbers.get(idOf(row))],
      external_id: ['text', idOf],
      customer_no: ['int4', ({ values }) => customers.get(values.customer ?? '') ?? contacts.get(values.contact ?? '')?.customerNo],
      contact_no: ['int4', ({ values }) => contacts.get(values.contact ?? '')?.contactNo],
      channel_no: ['int2', channelOf],
      touchpoint_no: ['int2', touchpointOf],
      topic: ['text', ({ values }) => values.topic],
      priority: ['text', ({ values }) => values.priority],
      agent: ['text', ({ values }) => values.agent],
      status: ['text', ({ values }) => values.status],
      opened_at: ['timestamptz', ({ values }) => iso(values.opened_at)],
      opened_on: ['date', ({ values }) => dayOf(values.opened_at ?? 0)],
      first_reply_at: ['timestamptz', ({ values }) => iso(firstReplyAt(values))],
      resolved_at: ['timestamptz', ({ values }) => iso(values.resolved_at)],
      resolved_on: ['date', ({ values }) => (values.resolved_at === null ? null : dayOf(values.resolved_at))],
      resolution_minutes: ['float8', ({ values }) => resolutionMinutes(values)],
      reopened_at: ['timestamptz', ({ values }) => iso(values.reopened_at)],
      contact_count: ['int4', ({ values }) => values.contact_count],
      is_escalated: ['bool', ({ values }) => values.is_escalated],
      attributes: ['jsonb', (row) => JSON.stringify(row.attributes)],
    })}
    order by external_id
    on conflict (workspace_id, external_id) do update set
      ${assigned([...COLUMNS, 'import_no'])}, attributes = ${attributesWithout('tickets', mapping)} || excluded.attributes
    where ${attributesChanged('tickets', mapping, COLUMNS)}
    returning external_id`)
}
