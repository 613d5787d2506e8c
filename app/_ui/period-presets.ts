import { addDays, addMonths, type Day } from '#lib/shared/day.ts'
import { startOf } from '#lib/shared/period.ts'

export interface Preset {
  key: 'last7' | 'last30' | 'last90' | 'last12' | 'thisMonth' | 'lastMonth' | 'thisQuarter' | 'lastQuarter' | 'thisYear' | 'lastYear'
  from: Day
  /** The last day, which counts. */
  to: Day
}

/** Periods that people ask for, seen from today. */
export function periodPresets(today: Day): Preset[] {
  const month = startOf('month', today)
  const quarter = startOf('quarter', today)
  const year = `${today.slice(0, 4)}-01-01`
  return [
    { key: 'last7', from: addDays(today, -6), to: today },
    { key: 'last30', from: addDays(today, -29), to: today },
    { key: 'last90', from: addDays(today, -89), to: today },
    { key: 'last12', from: addMonths(month, -11), to: today },
    { key: 'thisMonth', from: month, to: today },
    { key: 'lastMonth', from: addMonths(month, -1), to: addDays(month, -1) },
    { key: 'thisQuarter', from: quarter, to: today },
    { key: 'lastQuarter', from: addMonths(quarter, -3), to: addDays(quarter, -1) },
    { key: 'thisYear', from: year, to: today },
    { key: 'lastYear', from: addMonths(year, -12), to: addDays(year, -1) },
  ]
}
