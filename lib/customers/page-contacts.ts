import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { contacts } from '../db/schema/customers.ts'
import { cursorAfter, numberOfCursor } from '../shared/cursor.ts'

export const PageContacts = z.object({ customerNo: z.number().int(), cursor: z.string().optional(), limit: z.number().int().min(1).max(200) })

/** The people at one customer in the order in which they came, from a cursor on. */
export async function pageContacts(scope: Scope, input: z.infer<typeof PageContacts>) {
  scope.require('customer.read')
  const rows = await scope.read((tx) => tx.select({ contactNo: contacts.contactNo, name: contacts.name, email: contacts.email, locale: contacts.locale })
    .from(contacts)
    .where(and(eq(contacts.workspaceId, scope.workspaceId), eq(contacts.customerNo, input.customerNo), gt(contacts.contactNo, numberOfCursor(input.cursor))))
    .orderBy(asc(contacts.contactNo)).limit(input.limit + 1))
  const shown = rows.slice(0, input.limit)
  const last = shown.at(-1)
  return { contacts: shown, next: rows.length > input.limit && last ? cursorAfter(last.contactNo) : null }
}
