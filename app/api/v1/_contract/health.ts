import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Cursor, Day, Limit, Next } from './parts.ts'

const Band = z.enum(['poor', 'concerning', 'healthy', 'not_enough_data'])

export const listHealth = endpoint({
  id: 'listHealth', method: 'GET', path: '/health-scores', room: 'Health', ability: 'health.read',
  summary: 'The latest score of every customer with its parts, the lowest first',
  input: z.strictObject({ band: Band.optional(), cursor: Cursor, limit: Limit }),
  output: z.object({
    takenOn: Day.nullable().describe('Null before there is a health score.'), version: z.number().int().nullable(), byBand: z.record(z.string(), z.number().int()), total: z.number().int(), next: Next,
    customers: z.array(z.object({
      customer: z.string(), name: z.string(), score: z.number().nullable(), band: Band, coverage: z.number(), scoreBefore: z.number().nullable().describe('Thirty days earlier.'),
      parts: z.array(z.looseObject({})),
    })),
  }),
})

export const computeHealth = endpoint({
  id: 'computeHealth', method: 'POST', path: '/health-scores/compute', room: 'Health', ability: 'health.edit',
  summary: 'Score everybody anew as of today',
  input: z.strictObject({}),
  output: z.object({ written: z.number().int().describe('How many scores are new or changed.') }),
})
