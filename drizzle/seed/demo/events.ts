import { type Day, daysBetween, isoWeekday } from '../../../lib/shared/day.ts'
import { type Calendar, daysFrom, isBad } from './calendar.ts'
import type { DemoContact, DemoCustomer } from './customers.ts'
import type { Dice } from './dice.ts'

/** What people do in the planning product, how readily, and from which plan on. */
const FEATURES = [
  ['schedule_viewed', 0.62, 'starter'], ['shift_planned', 0.42, 'starter'], ['shift_swapped', 0.2, 'starter'], ['message_sent', 0.3, 'starter'],
  ['hours_approved', 0.18, 'team'], ['report_exported', 0.08, 'team'], ['calendar_synced', 0.07, 'team'], ['forecast_opened', 0.06, 'business'],
] as const
const RANK = { starter: 0, team: 1, business: 2 } as const

export const EVENT_COLUMNS = ['id', 'user', 'customer', 'event', 'at', 'times', 'platform'] as const

/** Working days of everybody, quieter at weekends, in the month of the bad release, and for whoever is about to leave. */
export function demoEvents(dice: Dice, calendar: Calendar, customers: readonly DemoCustomer[]): (string | number)[][] {
  const rows: (string | number)[][] = []
  for (const customer of customers) {
    const from = customer.signedUpOn > calendar.first ? customer.signedUpOn : calendar.first
    const to = customer.churnedOn ?? calendar.today
    for (const contact of customer.contacts) {
      for (const day of daysFrom(from, to)) if (dice.chance(contact.habit * mood(calendar, customer, day))) addDay(dice, rows, customer, contact, day)
    }
  }
  return rows
}

function mood(calendar: Calendar, { churnedOn, fit }: DemoCustomer, day: Day): number {
  const weekend = isoWeekday(day) > 5 ? 0.12 : 1
  const hurt = isBad(calendar, day) ? 0.62 + 0.25 * fit : 1
  const left = churnedOn ? daysBetween(day, churnedOn) : 999
  return weekend * hurt * (left < 60 ? 0.15 + left / 75 : 1)
}

function addDay(dice: Dice, rows: (string | number)[][], customer: DemoCustomer, contact: DemoContact, day: Day): void {
  const hour = dice.between(7, 16)
  for (const [index, [event, share, plan]] of FEATURES.entries()) {
    if (RANK[customer.plan] < RANK[plan] || !dice.chance(share * 0.75)) continue
    const minute = String(dice.between(0, 59)).padStart(2, '0')
    rows.push([`${contact.id}/${day}/${index}`, contact.id, customer.id, event, `${day}T${String(hour).padStart(2, '0')}:${minute}:00`, dice.between(1, 5), dice.chance(0.4) ? 'app' : 'web'])
  }
}
