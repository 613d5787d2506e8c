import { recipeOf } from '../metrics/define.ts'
import type { Measurement } from '../metrics/measure.ts'
import { findMetric } from '../metrics/registry.ts'
import type { Grain, Period } from '../shared/period.ts'
import type { PlacedCard } from './card.ts'

/** What all cards of a dashboard have in common while it is looked at. */
export interface Frame extends Period {
  grain: Grain
  compare?: boolean
  segmentNo?: number
  /** Narrows every card that knows the dimension: channel, touchpoint. */
  where?: Record<string, string>
}

/** Cards that one statement measures, and the question it answers. */
export interface CardGroup {
  cards: PlacedCard[]
  question: Measurement
}

/** Groups cards that share source, filters and breakdown: each group is one statement. */
export function groupCards(cards: PlacedCard[], frame: Frame): CardGroup[] {
  const groups = new Map<string, PlacedCard[]>()
  for (const card of cards) {
    const { source } = recipeOf(findMetric(card.metric), card.variant)
    const key = JSON.stringify([source.key, card.by ?? null, card.onlyBy ?? null, card.onlyValue ?? null])
    groups.set(key, [...(groups.get(key) ?? []), card])
  }
  return [...groups.values()].map((ones) => ({ cards: ones, question: questionOf(ones, frame) }))
}

function questionOf(cards: PlacedCard[], frame: Frame): Measurement {
  const [first] = cards
  if (!first) throw new Error('A group of cards is never empty.')
  const known = findMetric(first.metric).breakdowns
  const common = Object.entries(frame.where ?? {}).filter(([name]) => known.includes(name))
  const own = first.onlyBy && first.onlyValue ? [[first.onlyBy, first.onlyValue] as const] : []
  const wanted = new Map(cards.map(({ metric, variant }) => [`${metric}/${variant ?? ''}`, { metric, variant }]))
  return {
    metrics: [...wanted.values()],
    from: frame.from, to: frame.to,
    grain: cards.some(({ view }) => view === 'trend') ? frame.grain : undefined,
    compare: frame.compare, by: first.by,
    filters: { segmentNo: frame.segmentNo, where: Object.fromEntries([...common, ...own]) },
  }
}
