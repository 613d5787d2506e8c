import { and, eq, ne } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { plainText } from '../shared/plain-text.ts'
import { Refusal } from '../shared/refusal.ts'
import { CustomerNo, CustomerProfile } from './customer-input.ts'

export const SaveCustomer = CustomerNo.extend(CustomerProfile.shape)

/** Changes a customer's profile as a form shows it: an emptied field is emptied. */
export async function saveCustomer(scope: Scope, input: z.infer<typeof SaveCustomer>) {
  scope.require('customer.edit')
  const { customerNo, externalId, attributes, ...profile } = input
  const ours = eq(customers.workspaceId, scope.workspaceId)
  return scope.write(async (tx) => {
    if (externalId) {
      const [other] = await tx.select({ no: customers.customerNo }).from(customers).where(and(ours, eq(customers.externalId, externalId), ne(customers.customerNo, customerNo)))
      if (other) throw new Refusal('conflict', 'There is a customer with this id already.', { fields: { externalId: 'There is a customer with this id already.' } })
    }
    const { name, plan = null, country = null, industry = null, owner = null, signedUpOn = null } = profile
    const [saved] = await tx.update(customers)
      .set({ name, nameSearch: plainText(name), plan, country, industry, owner, signedUpOn, externalId, attributes, updatedAt: new Date() })
      .where(and(ours, eq(customers.customerNo, customerNo))).returning({ customerNo: customers.customerNo, name: customers.name })
    if (!saved) throw new Refusal('missing', 'This customer is not there.')
    return saved
  })
}
