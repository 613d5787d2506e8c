import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { contacts } from '../db/schema/customers.ts'
import { suppressions } from '../db/schema/surveys.ts'
import { hashAddress } from '../mail/hash-address.ts'

/** Takes a contact off every list of the workspace, at once and for good: the address is also kept as a keyed hash, so that erasing the contact does not forget the wish. */
export async function unsubscribeContact(scope: Scope, contactNo: number): Promise<void> {
  scope.require('contact.unsubscribe')
  await scope.write(async (tx) => {
    const [contact] = await tx.select({ email: contacts.email }).from(contacts).where(and(eq(contacts.workspaceId, scope.workspaceId), eq(contacts.contactNo, contactNo)))
    if (!contact) return
    await tx.update(contacts).set({ unsubscribedAt: sql`now()` }).where(and(eq(contacts.workspaceId, scope.workspaceId), eq(contacts.contactNo, contactNo), isNull(contacts.unsubscribedAt)))
    if (contact.email) await tx.insert(suppressions).values({ workspaceId: scope.workspaceId, emailHash: hashAddress(contact.email), reason: 'unsubscribed' }).onConflictDoNothing()
    await scope.audit(tx, 'contact.unsubscribe', `contact ${contactNo}`)
  })
}
