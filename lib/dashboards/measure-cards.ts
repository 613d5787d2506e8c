import type { Scope } from '../auth/scope.ts'
import { type Measured, measure } from '../metrics/measure.ts'
import type { PlacedCard } from './card.ts'
import { type CardGroup, type Frame, groupCards } from './card-groups.ts'

/** A card with its figures. */
export interface MeasuredCard {
  card: PlacedCard
  measured: Measured
}

/** Measures the cards of one group in one statement. */
export async function measureGroup(scope: Scope, { cards, question }: CardGroup): Promise<MeasuredCard[]> {
  const figures = await measure(scope, question)
  return cards.map((card) => ({ card, measured: figureOf(card, figures) }))
}

/** Measures the cards of a dashboard, in their order: one statement for all cards that share source, filters and breakdown. */
export async function measureCards(scope: Scope, cards: PlacedCard[], frame: Frame): Promise<MeasuredCard[]> {
  const groups = await Promise.all(groupCards(cards, frame).map((group) => measureGroup(scope, group)))
  const byNo = new Map(groups.flat().map((one) => [one.card.cardNo, one]))
  return cards.flatMap(({ cardNo }) => byNo.get(cardNo) ?? [])
}

/** The figures of a card among those of its group. */
export function figureOf(card: PlacedCard, figures: Measured[]): Measured {
  const found = figures.find(({ metric, variant }) => metric.key === card.metric && (variant ?? undefined) === card.variant)
  if (!found) throw new Error(`The card of ${card.metric} was not measured.`)
  return found
}
