import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { plainText } from '../shared/plain-text.ts'
import { localToday } from '../workspaces/local-today.ts'
import { BANDS, customerFigures } from './customer-figures.ts'

export const CUSTOMER_SORTS = ['name', 'newest', 'mrr', 'active', 'health'] as const

export const ListCustomers = z.object({
  search: z.string().trim().max(200).optional(),
  plan: z.string().max(200).optional(),
  band: z.enum(BANDS).optional(),
  sort: z.enum(CUSTOMER_SORTS).default('name'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  perPage: z.coerce.number().int().min(1).max(200).default(50),
})

/**
 * A page of customers with what they pay now (minor units), when they were last active, their score and band: one statement.
 * `only` narrows to the customers for which a condition over `customers` holds, such as that of a segment.
 */
export async function listCustomers(scope: Scope, input: z.input<typeof ListCustomers>, only?: SQL) {
  scope.require('customer.read')
  const { search, plan, band, sort, page, perPage } = ListCustomers.parse(input)
  const figures = customerFigures(scope.workspaceId, localToday(scope))
  const order: Record<(typeof CUSTOMER_SORTS)[number], SQL> = {
    name: sql`${customers.nameSearch}`, newest: sql`${customers.signedUpOn} desc nulls last`,
    mrr: sql`${figures.mrrMinor} desc nulls last`, active: sql`${figures.lastActiveOn} desc nulls last`, health: sql`${figures.score} nulls last`,
  }
  const wanted = and(
    eq(customers.workspaceId, scope.workspaceId),
    search ? sql`(position(${plainText(search)} in ${customers.nameSearch}) > 0 or ${customers.externalId} = ${search})` : undefined,
    plan ? eq(customers.plan, plan) : undefined,
    band ? sql`${figures.band} = ${band}` : undefined,
    only,
  )
  const rows = await scope.read((tx) => tx.select({
    customerNo: customers.customerNo, name: customers.name, externalId: customers.externalId, plan: customers.plan, country: customers.country, owner: customers.owner,
    signedUpOn: customers.signedUpOn, ...figures, total: sql<number>`(count(*) over ())::int`,
  }).from(customers).where(wanted).orderBy(order[sort], asc(customers.nameSearch), asc(customers.customerNo)).limit(perPage).offset((page - 1) * perPage))
  const total = rows[0]?.total ?? 0
  return { total, page, pages: Math.max(1, Math.ceil(total / perPage)), customers: rows.map(({ total: _, ...row }) => row) }
}
