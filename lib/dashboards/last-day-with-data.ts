import { type Day, daysBetween } from '../shared/day.ts'

/** Data that ended longer ago than this is history: periods are then seen from its last day, not from today. */
const RECENT_DAYS = 45

/** The last day with data where that lies well behind us, else null. */
export function lastDayWithData(lastOn: Day | null, today: Day): Day | null {
  return lastOn !== null && daysBetween(lastOn, today) > RECENT_DAYS ? lastOn : null
}
