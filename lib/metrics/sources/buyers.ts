import { sql } from 'drizzle-orm'
import { columns, type Source } from '../source.ts'

export const buyer = columns('orders', 'days', 'customerNo')

/** One row a customer who ordered in the window, with the number of orders and of days with an order. */
export const buyersSource: Source = {
  key: 'buyers',
  records: 'customers',
  rows: ({ workspaceId, customerIn }) => sql`
    select o.customer_no, o.customer_no as record_id, max(o.ordered_on) as record_on, count(*)::float8 as record_value,
      count(*) as orders, count(distinct o.ordered_on) as days, null::int as channel_no, null::int as touchpoint_no
    from orders o
    where o.workspace_id = ${workspaceId} and o.kind = 'sale' and o.customer_no is not null and o.ordered_on >= w.from_on and o.ordered_on < w.to_on ${customerIn(sql`o.customer_no`)}
    group by o.customer_no`,
  dimensions: {},
}
