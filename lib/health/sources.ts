/** What a health measure can be made of: the closed list of figures that every customer has or lacks on a day. */
export const SOURCES = [
  'active_days', 'events_count', 'features_used', 'days_since_last_activity',
  'nps_rating', 'csat_rating', 'tickets_opened', 'open_tickets', 'mrr', 'mrr_change_percent', 'pulse', 'attribute',
] as const

export type Source = (typeof SOURCES)[number]

/** Counted or compared over a window of days that ends with today. */
export const WINDOWED: readonly Source[] = ['active_days', 'events_count', 'features_used', 'tickets_opened', 'mrr_change_percent']

/** Given once and growing old: the age in days can make it stale. */
export const AGEING: readonly Source[] = ['nps_rating', 'csat_rating', 'pulse']

export interface Signal {
  source: Source
  /** Days, for a windowed source. */
  windowDays?: number
  /** The name of a numeric attribute of the customer, for the source `attribute`. */
  attribute?: string
}

/** One name for one figure: two measures over the same figure read it once. */
export function signalKey({ source, windowDays, attribute }: Signal): string {
  if (source === 'attribute') return `attribute:${attribute ?? ''}`
  return WINDOWED.includes(source) ? `${source}/${windowDays ?? 30}` : source
}
