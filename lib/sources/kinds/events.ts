import { sql } from 'drizzle-orm'
import { type FoundContact, resolveContacts, resolveSelfContacts } from '../../customers/resolve-contacts.ts'
import { resolveCustomers } from '../../customers/resolve-customers.ts'
import type { Tx } from '../../db/database.ts'
import { arrayText } from '../../db/unnested.ts'
import { acceptEvents, type NumberedEvent } from '../../events/accept-events.ts'
import { resolveEventNames } from '../../events/resolve-event-names.ts'
import { defineKind, type Fields, type ImportContext, type Problem, type Row, type Taken } from './kind.ts'
import { placesOf } from './places.ts'

const fields = {
  message_id: { type: 'text', alike: ['event_id', 'eventid', 'usage_id', 'id', 'uuid', 'insert_id'] },
  contact: { type: 'text', alike: ['user_id', 'userid', 'contact_id', 'distinct_id', 'visitor_id', 'user'] },
  customer: { type: 'text', alike: ['customer_id', 'account_id', 'company_id', 'organization_id', 'group_id'] },
  subscription: { type: 'text', alike: ['subscription_id', 'sub_id'] },
  event: { type: 'text', required: true, alike: ['event_name', 'feature', 'feature_name', 'action', 'name', 'gebeurtenis', 'eveniment'] },
  occurred_at: { type: 'instant', required: true, alike: ['timestamp', 'time', 'event_time', 'usage_date', 'date', 'datum', 'created_at', 'data'] },
  quantity: { type: 'integer', alike: ['usage_count', 'count', 'aantal', 'times'] },
  channel: { type: 'text', alike: ['platform', 'source', 'kanaal'] },
  touchpoint: { type: 'text', alike: ['screen', 'page'] },
} as const satisfies Fields

type Given = Row<typeof fields>

/** What people did in the product. Attributes of the mapping become properties of the event. */
export const events = defineKind({
  name: 'events', fields, id: 'message_id', hasAttributes: true,
  lacks: ({ fields: { contact, customer, subscription } }) => (contact || customer || subscription ? null : 'Choose the column that says who did it: a contact, a customer or a subscription.'),
  repeats: () => 'first',
  open: (context) => ({ take: (tx, rows) => take(context, tx, rows) }),
})

interface Doer {
  customerNo: number
  contactNo: number
}

async function take(context: ImportContext, tx: Tx, all: Given[]): Promise<Taken> {
  const { scope: { workspaceId }, importNo, dayOf } = context
  const refused: Problem[] = []
  const plausible = all.filter((row) => {
    const problem = check(row)
    if (problem) refused.push(problem)
    return !problem
  })
  const doers = await doersOf(context, tx, plausible, refused)
  const rows = plausible.filter((row) => doers.has(row))
  const names = await resolveEventNames(tx, workspaceId, rows.map(({ values }) => values.event ?? ''))
  const { channelOf, touchpointOf } = await placesOf(tx, workspaceId, rows)
  const idOf = (row: Given) => row.values.message_id ?? row.madeId
  const numbered = rows.map((row): NumberedEvent => ({
    messageId: idOf(row), occurredAt: row.values.occurred_at ?? 0, day: dayOf(row.values.occurred_at ?? 0), eventNo: names.get(row.values.event ?? '') ?? 0,
    contactNo: doers.get(row)?.contactNo ?? 0, customerNo: doers.get(row)?.customerNo ?? 0,
    channelNo: channelOf(row), touchpointNo: touchpointOf(row), quantity: row.values.quantity ?? 1, properties: row.attributes,
  }))
  const taken = await acceptEvents(tx, workspaceId, numbered, importNo)
  return { taken: rows.filter((row) => taken.has(idOf(row))).length, refused }
}

const EARLIEST = Date.UTC(1990, 0, 1)
const YEAR = 366 * 86_400_000

/** Each month of events has a table of its own: a slip of the pen must not make hundreds. */
function check({ rowNo, values: { occurred_at } }: Given): Problem | null {
  if (occurred_at === null || (occurred_at >= EARLIEST && occurred_at < Date.now() + YEAR)) return null
  return { rowNo, field: 'occurred_at', reason: 'Events lie between 1990 and a year from now; this one is dated {date}.', details: { date: new Date(occurred_at).toISOString().slice(0, 10) } }
}

/** Who did it: the contact named; else the customer's own contact, of the customer named or of the subscription. */
async function doersOf(context: ImportContext, tx: Tx, rows: Given[], refused: Problem[]): Promise<Map<Given, Doer>> {
  const { scope: { workspaceId }, importNo, mapping } = context
  const customers = await resolveCustomers(tx, workspaceId, rows.flatMap(({ values }) => values.customer ?? []), { make: mapping.unknownCustomers !== 'reject', importNo })
  const bySubscription = await customersBySubscription(tx, workspaceId, rows.flatMap(({ values }) => values.subscription ?? []))
  const payerOf = ({ values }: Given) => (values.customer !== null && customers.has(values.customer) ? { customerNo: customers.get(values.customer) ?? 0, externalId: values.customer } : bySubscription.get(values.subscription ?? '') ?? null)
  const contacts = await resolveContacts(tx, workspaceId, mapping.unknownCustomers === 'reject'
    ? rows.flatMap((row) => (row.values.contact !== null && payerOf(row) ? { externalId: row.values.contact, customerNo: payerOf(row)?.customerNo ?? null } : []))
    : rows.flatMap((row) => (row.values.contact === null ? [] : { externalId: row.values.contact, customerNo: payerOf(row)?.customerNo ?? null })), importNo)
  const payers = rows.flatMap((row) => (row.values.contact === null ? payerOf(row) ?? [] : []))
  const selves = await resolveSelfContacts(tx, workspaceId, payers, importNo)
  const doers = new Map<Given, Doer>()
  for (const row of rows) {
    const doer = doerOf(row, payerOf(row), contacts, selves)
    if (doer) doers.set(row, doer)
    else refused.push({ rowNo: row.rowNo, field: fieldOf(row), reason: 'Nobody is known by {id}. Import the customers and subscriptions first.', details: { id: (row.values.contact ?? row.values.customer ?? row.values.subscription ?? '–').slice(0, 80) } })
  }
  return doers
}

function doerOf(row: Given, payer: { customerNo: number } | null, contacts: Map<string, FoundContact>, selves: Map<number, number>): Doer | null {
  const contact = row.values.contact === null ? undefined : contacts.get(row.values.contact)
  if (contact) return { customerNo: contact.customerNo, contactNo: contact.contactNo }
  const contactNo = payer ? selves.get(payer.customerNo) : undefined
  return payer && contactNo !== undefined ? { customerNo: payer.customerNo, contactNo } : null
}

const fieldOf = ({ values }: Given) => (values.contact !== null ? 'contact' : values.customer !== null ? 'customer' : 'subscription')

async function customersBySubscription(tx: Tx, workspaceId: number, ids: string[]): Promise<Map<string, { customerNo: number; externalId: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.execute<{ id: string; customer_no: number; external_id: string }>(sql`
    select s.external_id as id, s.customer_no, c.external_id from subscriptions s
    join customers c on c.workspace_id = ${workspaceId} and c.customer_no = s.customer_no
    where s.workspace_id = ${workspaceId} and s.external_id = any(${arrayText([...new Set(ids)], (id) => id)}::text[])`)
  return new Map(rows.map((row) => [row.id, { customerNo: row.customer_no, externalId: row.external_id }]))
}
