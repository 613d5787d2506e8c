import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { cursorAfter, numberOfCursor } from '../shared/cursor.ts'
import { plainText } from '../shared/plain-text.ts'
import { localToday } from '../workspaces/local-today.ts'
import { customerFigures } from './customer-figures.ts'

export const PageCustomers = z.object({
  cursor: z.string().optional(),
  limit: z.number().int().min(1).max(200),
  search: z.string().optional(),
  plan: z.string().optional(),
})

/** Customers in the order in which they came, from a cursor on, for whoever copies them all: what is added meanwhile comes at the end. */
export async function pageCustomers(scope: Scope, input: z.infer<typeof PageCustomers>, only?: SQL) {
  scope.require('customer.read')
  const { cursor, limit, search, plan } = input
  const wanted = and(
    eq(customers.workspaceId, scope.workspaceId),
    gt(customers.customerNo, numberOfCursor(cursor)),
    search ? sql`(position(${plainText(search)} in ${customers.nameSearch}) > 0 or ${customers.externalId} = ${search})` : undefined,
    plan ? eq(customers.plan, plan) : undefined,
    only,
  )
  const rows = await scope.read((tx) => tx.select({
    customerNo: customers.customerNo, externalId: customers.externalId, name: customers.name, plan: customers.plan, country: customers.country, industry: customers.industry,
    owner: customers.owner, signedUpOn: customers.signedUpOn, firstPaidOn: customers.firstPaidOn, attributes: customers.attributes, ...customerFigures(scope.workspaceId, localToday(scope)),
  }).from(customers).where(wanted).orderBy(asc(customers.customerNo)).limit(limit + 1))
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { customers: shown, next: rows.length > limit && last ? cursorAfter(last.customerNo) : null }
}
