import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { customers } from '../db/schema/customers.ts'
import { plainText } from '../shared/plain-text.ts'
import { CustomerProfile } from './customer-input.ts'

export const PutCustomer = z.object({ ...CustomerProfile.shape, externalId: z.string().trim().min(1).max(200) })

/** Adds a customer under the team's own id, or makes the one that has it as told: what is left out is emptied, except attributes. */
export async function putCustomer(scope: Scope, input: z.infer<typeof PutCustomer>): Promise<{ externalId: string; isNew: boolean }> {
  scope.require('customer.edit')
  const { externalId, name, plan = null, country = null, industry = null, owner = null, signedUpOn = null, attributes } = input
  const profile = { name, nameSearch: plainText(name), plan, country, industry, owner, signedUpOn, ...(attributes ? { attributes } : {}) }
  return scope.write(async (tx) => {
    const customerNo = await reserveNumbers(tx, scope.workspaceId, 'customer')
    const [put] = await tx.insert(customers).values({ ...profile, workspaceId: scope.workspaceId, customerNo, externalId })
      .onConflictDoUpdate({ target: [customers.workspaceId, customers.externalId], set: { ...profile, updatedAt: new Date() } })
      .returning({ isNew: sql<boolean>`${customers.customerNo} = ${customerNo}` })
    return { externalId, isNew: put?.isNew ?? false }
  })
}
