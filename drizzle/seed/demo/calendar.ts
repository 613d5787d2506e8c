import { addDays, addMonths, type Day } from '../../../lib/shared/day.ts'

export const MONTHS = 14

/** When things happen at the demo company, reckoned from today. */
export interface Calendar {
  today: Day
  /** The first of the month, thirteen months before this one. */
  first: Day
  /** The month of the release that went wrong: `to` no longer belongs to it. */
  badFrom: Day
  badTo: Day
  /** From this day the plan "team" costs more. */
  dearerFrom: Day
}

export function calendarOf(today: Day): Calendar {
  const thisMonth = `${today.slice(0, 7)}-01`
  return { today, first: addMonths(thisMonth, 1 - MONTHS), badFrom: addMonths(thisMonth, -4), badTo: addMonths(thisMonth, -3), dearerFrom: addMonths(thisMonth, -7) }
}

export const isBad = ({ badFrom, badTo }: Calendar, day: Day) => day >= badFrom && day < badTo

/** The days from one to another, the second left out. */
export function* daysFrom(from: Day, to: Day): Generator<Day> {
  for (let day = from; day < to; day = addDays(day, 1)) yield day
}
