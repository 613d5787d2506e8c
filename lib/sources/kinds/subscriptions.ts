import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { reserveNumbers } from '../../db/reserve-numbers.ts'
import { arrayText, unnested } from '../../db/unnested.ts'
import { deriveSpans } from '../../revenue/derive-spans.ts'
import { INTERVALS } from '../../revenue/monthly-minor.ts'
import { refreshFirstPayments } from '../../revenue/refresh-first-payments.ts'
import { numberOf } from '../../shared/decimal.ts'
import { toMinor } from '../../shared/money.ts'
import { checkCurrency } from './check-currency.ts'
import { splitKnown } from './split-known.ts'
import { defineKind, type Fields, type ImportContext, type Problem, type Row, type Taken, type Values } from './kind.ts'
import { assigned, attributesChanged, attributesWithout } from './upsert-parts.ts'

const fields = {
  external_id: { type: 'text', required: true, alike: ['subscription_id', 'subscriptionid', 'sub_id', 'contract_id', 'id'] },
  customer: { type: 'text', required: true, alike: ['customer_id', 'customerid', 'account_id', 'accountid', 'company_id', 'client_id'] },
  plan: { type: 'text', alike: ['plan_tier', 'tier', 'product', 'package', 'abonnement', 'plan_name'] },
  amount: { type: 'decimal', required: true, alike: ['mrr_amount', 'mrr', 'price', 'unit_price', 'monthlycharges', 'monthly_charges', 'unit_amount', 'prijs', 'pret'] },
  quantity: { type: 'decimal', alike: ['qty', 'aantal', 'cantitate'] },
  interval: { type: 'text', required: true, oneOf: INTERVALS, alike: ['billing_interval', 'billing_frequency', 'billing_period'] },
  currency: { type: 'text', alike: ['valuta', 'moneda'] },
  started_on: { type: 'day', required: true, alike: ['start_date', 'start', 'started_at', 'started', 'begin', 'startdatum', 'data_inceput'] },
  ended_on: { type: 'day', alike: ['end_date', 'end', 'ended_at', 'ended', 'cancelled_at', 'churn_date', 'einddatum', 'data_sfarsit'] },
  is_trial: { type: 'boolean', alike: ['trial'] },
  trial_ends_on: { type: 'day', alike: ['trial_end', 'trial_ends_at', 'trial_end_date'] },
  discount_percent: { type: 'decimal', alike: ['discount_pct', 'korting'] },
  discount_amount: { type: 'decimal', alike: [] },
  discount_ends_on: { type: 'day', alike: ['discount_end', 'discount_end_date'] },
  paused_on: { type: 'day', alike: ['paused_at', 'pause_start'] },
  resumed_on: { type: 'day', alike: ['resumed_at', 'pause_end'] },
} as const satisfies Fields

type Given = Row<typeof fields>

/** A trial for its whole life never becomes paid. */
const NEVER = '9999-12-31'
const COLUMNS = ['customer_no', 'plan', 'currency', 'unit_minor', 'quantity', 'interval', 'started_on', 'ended_on', 'trial_ends_on', 'discount_percent', 'discount_minor', 'discount_ends_on'] as const

export const subscriptions = defineKind({
  name: 'subscriptions', fields, id: 'external_id', hasAttributes: true,
  repeats: () => 'first',
  open: (context) => ({
    take: (tx, rows) => take(context, tx, rows),
    finish: () => context.scope.write((tx) => refreshFirstPayments(tx, context.scope.workspaceId)),
  }),
})

async function take(context: ImportContext, tx: Tx, all: Given[]): Promise<Taken> {
  const { scope: { workspaceId } } = context
  const { rows, refused, customers } = await splitKnown(context, tx, all, check)
  if (rows.length === 0) return { taken: 0, refused }
  const numbers = await subscriptionNumbers(tx, workspaceId, rows)
  const changed = new Set((await upsert(context, tx, rows, customers, numbers)).map((row) => row.subscription_no))
  if (context.gives('paused_on')) for (const no of await writePauses(tx, workspaceId, rows, numbers)) changed.add(no)
  await deriveSpans(tx, workspaceId, [...changed])
  return { taken: rows.filter(({ values }) => changed.has(numbers.get(values.external_id ?? '') ?? -1)).length, refused }
}

function check(row: Given): Problem | null {
  const { rowNo, values } = row
  if (values.started_on && values.ended_on && values.ended_on < values.started_on) {
    return { rowNo, field: 'ended_on', reason: 'The subscription ends on {end}, before it starts on {start}.', details: { end: values.ended_on, start: values.started_on } }
  }
  if (values.quantity && values.quantity.units < 0n) return { rowNo, field: 'quantity', reason: 'The quantity is below 0.', details: {} }
  if (values.amount && values.amount.units < 0n) return { rowNo, field: 'amount', reason: 'The amount is below 0.', details: {} }
  return checkCurrency(row)
}

async function subscriptionNumbers(tx: Tx, workspaceId: number, rows: Given[]): Promise<Map<string, number>> {
  const ids = rows.map(({ values }) => values.external_id ?? '')
  const known = await tx.execute<{ external_id: string; subscription_no: number }>(sql`
    select external_id, subscription_no from subscriptions
    where workspace_id = ${workspaceId} and external_id = any(${arrayText(ids, (id) => id)}::text[])`)
  const numbers = new Map(known.map((row) => [row.external_id, row.subscription_no]))
  const fresh = ids.filter((id) => !numbers.has(id))
  if (fresh.length > 0) {
    const first = await reserveNumbers(tx, workspaceId, 'subscription', fresh.length)
    for (const [index, id] of fresh.entries()) numbers.set(id, first + index)
  }
  return numbers
}

const trialEnd = (values: Values<typeof fields>) => (values.is_trial ? (values.trial_ends_on ?? NEVER) : values.trial_ends_on)

function upsert({ scope: { workspaceId }, importNo, mapping, currency }: ImportContext, tx: Tx, rows: Given[], customers: Map<string, number>, numbers: Map<string, number>) {
  const currencyOf = ({ values }: Given) => values.currency?.toUpperCase() ?? currency
  return tx.execute<{ subscription_no: number }>(sql`
    insert into subscriptions (workspace_id, subscription_no, external_id, ${sql.join(COLUMNS.map((column) => sql.identifier(column)), sql`, `)}, attributes, import_no)
    select ${workspaceId}, given.*, ${importNo}::int from ${unnested(rows, {
      subscription_no: ['int4', ({ values }) => numbers.get(values.external_id ?? '')],
      external_id: ['text', ({ values }) => values.external_id],
      customer_no: ['int4', ({ values }) => customers.get(values.customer ?? '')],
      plan: ['text', ({ values }) => values.plan],
      currency: ['text', currencyOf],
      unit_minor: ['int8', (row) => (row.values.amount ? toMinor(row.values.amount, currencyOf(row)) : null)],
      quantity: ['numeric', ({ values }) => (values.quantity ? numberOf(values.quantity) : 1)],
      interval: ['text', ({ values }) => values.interval],
      started_on: ['date', ({ values }) => values.started_on],
      ended_on: ['date', ({ values }) => values.ended_on],
      trial_ends_on: ['date', ({ values }) => trialEnd(values)],
      discount_percent: ['numeric', ({ values }) => (values.discount_percent ? numberOf(values.discount_percent) : null)],
      discount_minor: ['int8', (row) => (row.values.discount_amount ? toMinor(row.values.discount_amount, currencyOf(row)) : null)],
      discount_ends_on: ['date', ({ values }) => values.discount_ends_on],
      attributes: ['jsonb', (row) => JSON.stringify(row.attributes)],
    })}
    order by external_id
    on conflict (workspace_id, external_id) do update set
      ${assigned([...COLUMNS, 'import_no', 'updated_at'])}, attributes = ${attributesWithout('subscriptions', mapping)} || excluded.attributes
    where ${attributesChanged('subscriptions', mapping, COLUMNS)}
    returning subscription_no`)
}

/** One pause a row: it replaces the one with the same first day, or nothing. */
async function writePauses(tx: Tx, workspaceId: number, rows: Given[], numbers: Map<string, number>): Promise<number[]> {
  const paused = rows.filter(({ values }) => values.paused_on !== null)
  if (paused.length === 0) return []
  const changed = await tx.execute<{ subscription_no: number }>(sql`
    insert into subscription_pauses (workspace_id, subscription_no, paused_on, resumed_on)
    select ${workspaceId}, given.* from ${unnested(paused, {
      subscription_no: ['int4', ({ values }) => numbers.get(values.external_id ?? '')],
      paused_on: ['date', ({ values }) => values.paused_on],
      resumed_on: ['date', ({ values }) => values.resumed_on],
    })}
    on conflict (workspace_id, subscription_no, paused_on) do update set resumed_on = excluded.resumed_on
    where subscription_pauses.resumed_on is distinct from excluded.resumed_on
    returning subscription_no`)
  return changed.map((row) => row.subscription_no)
}
