import { z } from 'zod'
import { addDays, type Day, daysBetween, isDay } from '../shared/day.ts'
import type { Grain, Period } from '../shared/period.ts'

const day = z.string().refine(isDay, 'A day is written like 2026-03-31.')

/** The days a link shows: always the same ones (`to` is the first that no longer counts), or the last so many whole days. */
export const ShareWindow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), from: day, to: day }).refine(({ from, to }) => from < to, { path: ['to'], message: 'The end must lie after the beginning; the last day itself does not count.' }),
  z.object({ kind: z.literal('rolling'), days: z.coerce.number().int().min(1).max(1100) }),
])
export type ShareWindow = z.infer<typeof ShareWindow>

/**
 * The days of the window that are over. Today is never among them: whoever watches figures while a single answer comes in
 * would learn that answer. Null where none is over yet.
 */
export function daysOfWindow(window: ShareWindow, today: Day): Period | null {
  if (window.kind === 'rolling') return { from: addDays(today, -window.days), to: today }
  const to = window.to < today ? window.to : today
  return window.from < to ? { from: window.from, to } : null
}

/** Buckets of a length that leaves a trend readable. */
export function grainOfWindow(window: ShareWindow): Grain {
  const days = window.kind === 'rolling' ? window.days : daysBetween(window.from, window.to)
  if (days <= 21) return 'day'
  if (days <= 100) return 'week'
  return days <= 800 ? 'month' : 'quarter'
}
