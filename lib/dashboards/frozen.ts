import { z } from 'zod'
import { Rule } from '../segments/rule.ts'
import { Card } from './card.ts'
import { ShareWindow } from './share-window.ts'

/** All a link will ever show, as it was when the link was made. Nothing in a request adds to it. */
export const Frozen = z.object({
  title: z.string(),
  cards: z.array(Card.extend({ cardNo: z.number().int() })),
  segment: z.object({ name: z.string(), rule: Rule }).nullable(),
  window: ShareWindow,
  grain: z.enum(['day', 'week', 'month', 'quarter']),
})
export type Frozen = z.infer<typeof Frozen>
