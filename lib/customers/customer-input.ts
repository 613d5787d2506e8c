import { z } from 'zod'
import { isDay } from '../shared/day.ts'

const text = z.string().trim().max(200).optional()
const day = z.string().refine(isDay, 'Not a day, for example 2026-03-31.').optional()

export const CustomerNo = z.object({ customerNo: z.coerce.number().int().positive() })

/** An attribute of the workspace's own making: text, number, or yes and no. */
export const Attributes = z.record(z.string().trim().min(1).max(80), z.union([z.string().max(2000), z.number(), z.boolean()]))
  .refine((attributes) => Object.keys(attributes).length <= 200, 'A customer can have 200 attributes.')

/** What a form says about a customer; what is left out is emptied, except attributes, which stay. */
export const CustomerProfile = z.object({
  name: z.string().trim().min(1, 'Give the customer a name.').max(200),
  externalId: z.string().trim().min(1).max(200).optional(),
  plan: text, country: text, industry: text, owner: text,
  signedUpOn: day,
  attributes: Attributes.optional(),
})
