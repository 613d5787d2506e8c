import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { customers } from '../db/schema/customers.ts'
import { plainText } from '../shared/plain-text.ts'
import { Refusal } from '../shared/refusal.ts'
import { CustomerProfile } from './customer-input.ts'

export const CreateCustomer = CustomerProfile

/** Adds one customer by hand. Without an id of the team's own it is given one, by which later imports can name it. */
export async function createCustomer(scope: Scope, input: z.infer<typeof CreateCustomer>) {
  scope.require('customer.edit')
  return scope.write(async (tx) => {
    const customerNo = await reserveNumbers(tx, scope.workspaceId, 'customer')
    const [made] = await tx.insert(customers).values({
      ...input, workspaceId: scope.workspaceId, customerNo, externalId: input.externalId ?? `customer-${customerNo}`, nameSearch: plainText(input.name),
    }).onConflictDoNothing().returning({ customerNo: customers.customerNo, name: customers.name })
    if (!made) throw new Refusal('conflict', 'There is a customer with this id already.', { fields: { externalId: 'There is a customer with this id already.' } })
    return made
  })
}
