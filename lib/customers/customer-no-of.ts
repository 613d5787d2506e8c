import { and, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { Refusal } from '../shared/refusal.ts'

/** The number of the customer that the team knows by this id, or a refusal. */
export async function customerNoOf(scope: Scope, externalId: string): Promise<number> {
  const [row] = await scope.read((tx) => tx.select({ customerNo: customers.customerNo }).from(customers)
    .where(and(eq(customers.workspaceId, scope.workspaceId), eq(customers.externalId, externalId))))
  if (!row) throw new Refusal('missing', 'This customer is not there.')
  return row.customerNo
}
