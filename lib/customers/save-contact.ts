import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { EmailAddress } from '../auth/email-address.ts'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { contacts, customers } from '../db/schema/customers.ts'
import { Refusal } from '../shared/refusal.ts'
import { CustomerNo } from './customer-input.ts'

export const SaveContact = CustomerNo.extend({
  /** Left out for a new contact. */
  contactNo: z.coerce.number().int().positive().optional(),
  name: z.string().trim().min(1, 'Give the contact a name.').max(200),
  email: EmailAddress.optional(),
  locale: z.enum(['en', 'nl', 'ro']).optional(),
})

/** Adds a person at a customer, or changes one. */
export async function saveContact(scope: Scope, input: z.infer<typeof SaveContact>) {
  scope.require('customer.edit')
  const { customerNo, contactNo, name, email = null, locale = null } = input
  return scope.write(async (tx) => {
    if (contactNo === undefined) return addContact(tx, scope, { customerNo, name, email, locale })
    const [saved] = await tx.update(contacts).set({ name, email, locale })
      .where(and(eq(contacts.workspaceId, scope.workspaceId), eq(contacts.contactNo, contactNo), eq(contacts.customerNo, customerNo)))
      .returning({ contactNo: contacts.contactNo })
    if (!saved) throw new Refusal('missing', 'This contact is not there.')
    return saved
  })
}

async function addContact(tx: Tx, scope: Scope, profile: { customerNo: number; name: string; email: string | null; locale: string | null }) {
  const [customer] = await tx.select({ no: customers.customerNo }).from(customers)
    .where(and(eq(customers.workspaceId, scope.workspaceId), eq(customers.customerNo, profile.customerNo)))
  if (!customer) throw new Refusal('missing', 'This customer is not there.')
  const contactNo = await reserveNumbers(tx, scope.workspaceId, 'contact')
  await tx.insert(contacts).values({ ...profile, workspaceId: scope.workspaceId, contactNo, externalId: `contact-${contactNo}` })
  return { contactNo }
}
