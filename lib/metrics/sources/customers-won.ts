import { sql } from 'drizzle-orm'
import type { Source } from '../source.ts'

/** One row a customer whose first payment, by subscription or order, lies in the window. */
export const customersWon: Source = {
  key: 'customers_won',
  records: 'customers',
  daily: true,
  rows: ({ workspaceId, customerIn }) => sql`
    select k.customer_no, k.customer_no as record_id, k.first_paid_on as record_on, 1::float8 as record_value, null::int as channel_no, null::int as touchpoint_no
    from customers k
    where k.workspace_id = ${workspaceId} and k.first_paid_on >= w.from_on and k.first_paid_on < w.to_on ${customerIn(sql`k.customer_no`)}`,
  dimensions: {},
}
