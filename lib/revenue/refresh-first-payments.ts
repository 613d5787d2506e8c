import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'

/** Sets each customer's first day of paid service or first sale, whichever is earlier, and writes only what changed. */
export async function refreshFirstPayments(tx: Tx, workspaceId: number): Promise<void> {
  await tx.execute(sql`
    update customers set first_paid_on = paid.first_on
    from (
      select c.customer_no, least(min(spans.first_on), min(sales.first_on)) as first_on
      from customers c
      left join (
        select customer_no, min(from_on) as first_on from subscription_spans
        where workspace_id = ${workspaceId} and state = 'paid' and mrr_minor > 0 group by customer_no
      ) spans on spans.customer_no = c.customer_no
      left join (
        select customer_no, min(ordered_on) as first_on from orders
        where workspace_id = ${workspaceId} and kind = 'sale' and customer_no is not null group by customer_no
      ) sales on sales.customer_no = c.customer_no
      where c.workspace_id = ${workspaceId}
      group by c.customer_no
    ) paid
    where customers.workspace_id = ${workspaceId} and customers.customer_no = paid.customer_no
      and customers.first_paid_on is distinct from paid.first_on`)
}
