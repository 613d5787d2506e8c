import { z } from 'zod'
import { findMetric } from '../metrics/registry.ts'
import { Refusal } from '../shared/refusal.ts'

/** One card: a metric under one of its definitions, shown as a number, over time or by group; narrowed to one value of one dimension at most. */
export const Card = z.object({
  metric: z.string().min(1).max(80),
  variant: z.string().max(80).optional(),
  view: z.enum(['figure', 'trend', 'breakdown']),
  by: z.string().max(100).optional(),
  title: z.string().trim().max(80).optional(),
  onlyBy: z.string().max(100).optional(),
  onlyValue: z.string().trim().max(200).optional(),
})
export type Card = z.infer<typeof Card>

/** A card in its place on a dashboard. */
export interface PlacedCard extends Card {
  cardNo: number
}

/** The card with everything that does not belong to its view left out; refuses what its metric cannot show. */
export function checkedCard(card: Card): Card {
  const metric = findMetric(card.metric)
  if (card.variant && !metric.variants?.[card.variant]) throw new Refusal('invalid', 'This metric has no such definition.', { fields: { variant: 'This metric has no such definition.' } })
  const by = card.view === 'breakdown' ? card.by : undefined
  if (card.view === 'breakdown' && !by) throw new Refusal('invalid', 'Choose what to break the metric down by.', { fields: { by: 'Choose what to break the metric down by.' } })
  for (const [field, dimension] of [['by', by], ['onlyBy', card.onlyBy]] as const) {
    if (dimension && !metric.breakdowns.includes(dimension)) throw new Refusal('invalid', 'This metric cannot be broken down that way.', { fields: { [field]: 'This metric cannot be broken down that way.' } })
  }
  const narrowed = card.onlyBy && card.onlyValue ? { onlyBy: card.onlyBy, onlyValue: card.onlyValue } : {}
  return { metric: card.metric, view: card.view, ...(card.variant ? { variant: card.variant } : {}), ...(by ? { by } : {}), ...(card.title ? { title: card.title } : {}), ...narrowed }
}
