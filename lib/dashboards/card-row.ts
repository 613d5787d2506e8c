import type { dashboardCards } from '../db/schema/dashboards.ts'
import { Card, type PlacedCard } from './card.ts'

type Row = Pick<typeof dashboardCards.$inferSelect, 'metric' | 'view' | 'options'>

/** A card as it is stored: what every card has in columns, the rest as options. */
export function cardRow({ metric, view, ...options }: Card): Row {
  return { metric, view, options }
}

/** A stored card as it was before. */
export function cardOf(row: Row & { cardNo: number }): PlacedCard {
  return { ...Card.parse({ ...row.options, metric: row.metric, view: row.view }), cardNo: row.cardNo }
}
