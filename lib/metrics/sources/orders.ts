import { sql } from 'drizzle-orm'
import { columns, placeDimensions, type Source } from '../source.ts'

export const order = columns('kind', 'amountMinor', 'currency', 'isOurs', 'customerNo')

/** One row an order or a refund, by its local day. */
export const ordersSource: Source = {
  key: 'orders',
  records: 'orders',
  daily: true,
  rows: ({ workspaceId, currency, customerIn }) => sql`
    select o.order_no as record_id, o.ordered_on as record_on, o.amount_minor::float8 as record_value,
      o.customer_no, o.channel_no, o.touchpoint_no, o.kind, o.amount_minor, o.currency, (o.currency = ${currency}) as is_ours, o.attributes
    from orders o
    where o.workspace_id = ${workspaceId} and o.ordered_on >= w.from_on and o.ordered_on < w.to_on ${customerIn(sql`o.customer_no`)}`,
  dimensions: { ...placeDimensions },
}

export const isSale = sql`${order.kind} = 'sale' and ${order.isOurs}`
