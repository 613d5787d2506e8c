import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { pulses } from '../db/schema/health.ts'
import { Refusal } from '../shared/refusal.ts'
import { localToday } from '../workspaces/local-today.ts'
import { CustomerNo } from './customer-input.ts'

export const RatePulse = CustomerNo.extend({
  rating: z.coerce.number().int().min(1, 'Choose 1 to 5.').max(5, 'Choose 1 to 5.'),
  note: z.string().trim().max(2000).default(''),
})

/** Keeps how a colleague feels a customer is doing, 1 to 5; a second rating on a day replaces the first. */
export async function ratePulse(scope: Scope, input: z.infer<typeof RatePulse>) {
  scope.require('customer.edit')
  const { customerNo, rating, note } = input
  return scope.write(async (tx) => {
    const [customer] = await tx.select({ no: customers.customerNo }).from(customers).where(and(eq(customers.workspaceId, scope.workspaceId), eq(customers.customerNo, customerNo)))
    if (!customer) throw new Refusal('missing', 'This customer is not there.')
    await tx.insert(pulses).values({ workspaceId: scope.workspaceId, customerNo, rating, note, ratedOn: localToday(scope), author: scope.actor.name })
      .onConflictDoUpdate({ target: [pulses.workspaceId, pulses.customerNo, pulses.ratedOn], set: { rating: sql`excluded.rating`, note: sql`excluded.note`, author: sql`excluded.author` } })
    return { customerNo, rating }
  })
}
