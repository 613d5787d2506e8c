import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'

/** Sets each customer's first day of paid service or first sale, whichever is earlier, and writes only what changed. */
export async function refreshFirstPayments(tx: Tx, workspaceId: number): Promise<void> {
  // Look-ups by index for each customer: right after a large import a join would be planned without statistics and take minutes.
  await tx.execute(sql`
    update customers set first_paid_on = paid.first_on
    from (
      select c.customer_no, least(
        (select min(s.from_on) from subscription_spans s where s.workspace_id = ${workspaceId} and s.customer_no = c.customer_no and s.state = 'paid' and s.mrr_minor > 0),
        (select min(o.ordered_on) from orders o where o.workspace_id = ${workspaceId} and o.customer_no = c.customer_no and o.kind = 'sale')
      ) as first_on, c.first_paid_on
      from customers c where c.workspace_id = ${workspaceId} offset 0
    ) paid
    where customers.workspace_id = ${workspaceId} and customers.customer_no = paid.customer_no and paid.first_paid_on is distinct from paid.first_on`)
}
