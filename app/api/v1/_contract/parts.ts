import { z } from 'zod'
import { isDay } from '#lib/shared/day.ts'

export const Day = z.string().refine(isDay, 'A day is written like 2026-03-31.').meta({ format: 'date', example: '2026-03-31' })

/** Yes or no in an address or in JSON. */
export const Flag = z.union([z.boolean(), z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1')])

export const Cursor = z.string().max(200).optional().describe('The `next` of the page before; left out for the first page.')
export const Limit = z.coerce.number().int().min(1).max(200).default(50).describe('How many to list at most.')
export const Next = z.string().nullable().describe('Send it as `cursor` for the following page; null on the last.')
export const ExternalId = z.string().trim().min(1).max(200).describe("The team's own id of the customer.")
export const No = z.coerce.number().int().positive().max(2_147_483_647)
export const Key = z.string().trim().min(1).max(80)
