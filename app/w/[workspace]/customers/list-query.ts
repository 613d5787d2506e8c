import { z } from 'zod'
import { BANDS } from '#lib/customers/customer-figures.ts'
import { CUSTOMER_SORTS } from '#lib/customers/list-customers.ts'

const text = z.string().trim().min(1).max(200).optional().catch(undefined)

const Query = z.object({
  search: text, plan: text,
  segment: z.coerce.number().int().positive().optional().catch(undefined),
  band: z.enum(BANDS).optional().catch(undefined),
  sort: z.enum(CUSTOMER_SORTS).default('name').catch('name'),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})

export type ListQuery = z.infer<typeof Query>

/** What the address asks of the list; what makes no sense is passed over. */
export const listQuery = (raw: unknown): ListQuery => Query.parse(raw)
