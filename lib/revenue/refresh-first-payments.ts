import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'

/** Sets each customer's first day of paid service or first sale, whichever is earlier, and writes only what changed. */
export async function refreshFirstPayments(tx: Tx, workspaceId: number): Promise<void> {
  // Right after a large import there are no statistics: everything is read once and joined by hash, where a plan by
  // guess would go through the orders of the whole workspace for each customer.
  await tx.execute(sql`set local enable_nestloop = off`)
  await tx.execute(sql`
    with paid as materialized (
      select customer_no, min(first_on) as first_on
      from (
        select s.customer_no, s.from_on as first_on from subscription_spans s where s.workspace_id = ${workspaceId} and s.state = 'paid' and s.mrr_minor > 0
        union all
        select o.customer_no, o.ordered_on from orders o where o.workspace_id = ${workspaceId} and o.customer_no is not null and o.kind = 'sale'
        union all
        select c.customer_no, null from customers c where c.workspace_id = ${workspaceId}
      ) every
      group by customer_no
    )
    update customers set first_paid_on = paid.first_on from paid
    where customers.workspace_id = ${workspaceId} and customers.customer_no = paid.customer_no and customers.first_paid_on is distinct from paid.first_on`)
  await tx.execute(sql`set local enable_nestloop = on`)
}
