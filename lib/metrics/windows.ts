import type { Day } from '../shared/day.ts'
import { addDays } from '../shared/day.ts'
import { bucketsOf, type Grain, type Period, previousPeriod, yearBefore } from '../shared/period.ts'

export type WindowUse = 'current' | 'previous' | 'year' | 'bucket'

/** One stretch of days that a statement measures, and what it is for. */
export interface Window extends Period {
  no: number
  use: WindowUse
  /** The window holds today or lies ahead: its figure is not final. */
  isRunning: boolean
}

/** All windows of one question: the period itself, what it is compared with, and its buckets. */
export function windowsFor(period: Period, today: Day, options: { grain?: Grain; compare?: boolean }): Window[] {
  const uses: [WindowUse, Period][] = [['current', period]]
  if (options.compare) uses.push(['previous', previousPeriod(period)], ['year', yearBefore(period)])
  if (options.grain) for (const bucket of bucketsOf(period, options.grain)) uses.push(['bucket', bucket])
  return uses.map(([use, { from, to }], no) => ({ no, use, from, to, isRunning: to > today }))
}

/** The windows as the JSON the statement reads; `last_on` is the last day that has begun. */
export function windowRows(windows: Window[], workspaceId: number, today: Day): string {
  return JSON.stringify(windows.map(({ no, from, to }) => {
    const last = addDays(to, -1)
    return { no, from_on: from, to_on: to, last_on: last > today ? today : last, today, workspace_id: workspaceId }
  }))
}

/** The days that any window needs, as runs that do not touch: a row is read once however many windows count it. */
export function spansOf(windows: Window[]): Window[] {
  const spans: Window[] = []
  for (const window of [...windows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans.at(-1)
    if (last && window.from <= last.to) last.to = window.to > last.to ? window.to : last.to
    else spans.push({ ...window, no: spans.length })
  }
  return spans
}
