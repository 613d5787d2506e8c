import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { reserveNumbers } from '../../db/reserve-numbers.ts'
import { arrayText, unnested } from '../../db/unnested.ts'
import type { Decimal } from '../../shared/decimal.ts'
import { toMinor } from '../../shared/money.ts'
import type { ImportContext } from './kind.ts'
import type { Given } from './order-fields.ts'
import { placesOf } from './places.ts'
import { assigned, attributesChanged, attributesWithout } from './upsert-parts.ts'

const HEAD = ['customer_no', 'kind', 'currency', 'channel_no', 'touchpoint_no'] as const
const WHOLE = [...HEAD, 'ordered_at', 'ordered_on', 'amount_minor'] as const

/** A refund is kept as what was given back: its sign says nothing more. */
export const signed = (minor: number, kind: string | null) => (kind === 'refund' ? Math.abs(minor) : minor)

export const currencyOf = ({ values }: Given, { currency }: ImportContext) => values.currency?.toUpperCase() ?? currency

/**
 * Writes orders, one row each. Without an amount the order comes as lines: its amount and time are settled from them.
 * Rows for which `ifNew` holds only make an order that is not there. Gives all order numbers by id, and those that changed.
 */
export async function upsertOrders<R extends Given>(
  context: ImportContext, tx: Tx, rows: R[], customers: Map<string, number>, options: { withAmount: boolean; ifNew?: (row: R) => boolean },
): Promise<{ numbers: Map<string, number>; changed: Set<number> }> {
  const { workspaceId } = context.scope
  const numbers = await orderNumbers(tx, workspaceId, rows.map(({ values }) => values.external_id ?? ''))
  const fresh = rows.filter(({ values }) => !numbers.has(values.external_id ?? ''))
  if (fresh.length > 0) {
    const first = await reserveNumbers(tx, workspaceId, 'order', fresh.length)
    for (const [index, { values }] of fresh.entries()) numbers.set(values.external_id ?? '', first + index)
  }
  const isFresh = new Set(fresh)
  const written = rows.filter((row) => isFresh.has(row) || !options.ifNew?.(row))
  if (written.length === 0) return { numbers, changed: new Set() }
  const changed = await write(context, tx, written, customers, numbers, options.withAmount)
  return { numbers, changed: new Set(changed.map((row) => row.order_no)) }
}

async function orderNumbers(tx: Tx, workspaceId: number, ids: string[]): Promise<Map<string, number>> {
  const rows = await tx.execute<{ external_id: string; order_no: number }>(sql`
    select external_id, order_no from orders
    where workspace_id = ${workspaceId} and external_id = any(${arrayText(ids, (id) => id)}::text[])`)
  return new Map(rows.map((row) => [row.external_id, row.order_no]))
}

async function write(context: ImportContext, tx: Tx, rows: Given[], customers: Map<string, number>, numbers: Map<string, number>, withAmount: boolean) {
  const { scope: { workspaceId }, importNo, mapping, dayOf } = context
  const columns = withAmount ? WHOLE : HEAD
  const { channelOf, touchpointOf } = await placesOf(tx, workspaceId, rows)
  const amountOf = (row: Given, amount: Decimal | null) => (amount ? signed(toMinor(amount, currencyOf(row, context)), row.values.kind) : 0)
  return tx.execute<{ order_no: number }>(sql`
    insert into orders (workspace_id, order_no, external_id, customer_no, kind, currency, channel_no, touchpoint_no, ordered_at, ordered_on, amount_minor, attributes, import_no)
    select ${workspaceId}, given.*, ${importNo}::int from ${unnested(rows, {
      order_no: ['int4', ({ values }) => numbers.get(values.external_id ?? '')],
      external_id: ['text', ({ values }) => values.external_id],
      customer_no: ['int4', ({ values }) => (values.customer === null ? null : customers.get(values.customer))],
      kind: ['text', ({ values }) => values.kind ?? 'sale'],
      currency: ['text', (row) => currencyOf(row, context)],
      channel_no: ['int2', channelOf],
      touchpoint_no: ['int2', touchpointOf],
      ordered_at: ['timestamptz', ({ values }) => new Date(values.ordered_at ?? 0).toISOString()],
      ordered_on: ['date', ({ values }) => dayOf(values.ordered_at ?? 0)],
      amount_minor: ['int8', (row) => amountOf(row, withAmount ? row.values.amount : null)],
      attributes: ['jsonb', (row) => JSON.stringify(row.attributes)],
    })}
    order by external_id
    on conflict (workspace_id, external_id) do update set
      ${assigned([...columns, 'import_no'])}, attributes = ${attributesWithout('orders', mapping)} || excluded.attributes
    where ${attributesChanged('orders', mapping, columns)}
    returning order_no`)
}
