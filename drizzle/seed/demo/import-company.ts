import type { Scope } from '../../../lib/auth/scope.ts'
import { importFile } from '../../../lib/sources/import-file.ts'
import type { Mapping } from '../../../lib/sources/mapping.ts'
import { yearly, YEARLY_COLUMNS } from './answers.ts'
import type { Calendar } from './calendar.ts'
import { csv } from './csv.ts'
import type { DemoCustomer } from './customers.ts'
import type { Dice } from './dice.ts'
import { demoEvents, EVENT_COLUMNS } from './events.ts'
import { demoOrders, ORDER_COLUMNS } from './orders.ts'
import { demoSubscriptions, SUBSCRIPTION_COLUMNS } from './subscriptions.ts'
import { type DemoTicket, TICKET_COLUMNS, ticketRow } from './tickets.ts'

type Rows = readonly (readonly (string | number | null)[])[]

/** Brings the company in as a team would: files with mappings, through the import. */
export async function importCompany(scope: Scope, dice: Dice, calendar: Calendar, customers: readonly DemoCustomer[], tickets: readonly DemoTicket[]): Promise<void> {
  const take = async (fileName: string, names: readonly string[], rows: Rows, mapping: Mapping) => {
    const done = await importFile(scope, { fileName, mapping, bytes: csv(names, rows) })
    if (done.state !== 'done' || done.rowsRejected > 0) throw new Error(`The demo's ${fileName} was not taken: ${done.problem ?? `${done.rowsRejected} rows rejected`}.`)
  }
  await take('customers.csv', ['id', 'name', 'plan', 'country', 'industry', 'owner', 'signed_up_on', 'seats', 'source'],
    customers.map(({ id, name, plan, country, industry, owner, signedUpOn, seats, source }) => [id, name, plan, country, industry, owner, signedUpOn, seats, source]),
    { kind: 'customers', fields: { external_id: 'id', name: 'name', plan: 'plan', country: 'country', industry: 'industry', owner: 'owner', signed_up_on: 'signed_up_on' }, attributes: { seats: { column: 'seats', type: 'number' }, source: 'source' } })
  await take('contacts.csv', ['id', 'customer', 'name', 'email', 'language'], customers.flatMap(({ id, contacts }) => contacts.map((contact) => [contact.id, id, contact.name, contact.email, contact.locale])),
    { kind: 'contacts', fields: { external_id: 'id', customer: 'customer', name: 'name', email: 'email', locale: 'language' } })
  await take('subscriptions.csv', SUBSCRIPTION_COLUMNS, demoSubscriptions(dice, calendar, customers),
    { kind: 'subscriptions', fields: { external_id: 'id', customer: 'customer', plan: 'plan', amount: 'seat_price', quantity: 'seats', interval: 'interval', started_on: 'started_on', ended_on: 'ended_on' } })
  await take('orders.csv', ORDER_COLUMNS, demoOrders(dice, calendar, customers),
    { kind: 'orders', fields: { external_id: 'order', customer: 'customer', ordered_at: 'ordered_at', kind: 'kind', product: 'product', quantity: 'quantity', unit_price: 'unit_price', channel: 'channel' } })
  await take('tickets.csv', TICKET_COLUMNS, tickets.map(ticketRow), {
    kind: 'tickets',
    fields: {
      external_id: 'ticket', customer: 'customer', contact: 'contact', channel: 'channel', topic: 'topic', opened_at: 'opened_at', resolved_at: 'resolved_at',
      first_reply_minutes: 'first_reply_minutes', contact_count: 'contacts', agent: 'agent', priority: 'priority', is_escalated: 'escalated', touchpoint: { constant: 'Support' },
    },
  })
  await take('events.csv', EVENT_COLUMNS, demoEvents(dice, calendar, customers),
    { kind: 'events', fields: { message_id: 'id', contact: 'user', customer: 'customer', event: 'event', occurred_at: 'at', quantity: 'times', channel: 'platform' } })
  await take('half-yearly-survey.csv', YEARLY_COLUMNS, yearly(dice, calendar, customers), {
    kind: 'answers', survey: { key: 'half_yearly', name: 'Half-yearly satisfaction (former tool)', language: 'en' },
    fields: { response_key: 'id', contact: 'contact', customer: 'customer', invited_on: 'invited', answered_at: 'answered', invitation: 'delivery', language: 'language', channel: { constant: 'email' } },
    questions: [
      { key: 'overall', kind: 'css', column: 'overall', label: 'How satisfied are you with Kajuit, all in all?' },
      { key: 'remark', kind: 'text', column: 'remark', label: 'Is there anything you want to tell us?' },
    ],
  })
}
