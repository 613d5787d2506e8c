import { addMonths, type Day } from '../../../lib/shared/day.ts'
import type { Calendar } from './calendar.ts'
import type { DemoCustomer, Plan } from './customers.ts'
import type { Dice } from './dice.ts'

const SEAT_PRICE: Record<Plan, number> = { starter: 9, team: 14, business: 21 }
const DEARER_TEAM = 16

interface Stretch {
  from: Day
  plan: Plan
  seats: number
  price: number
}

export const SUBSCRIPTION_COLUMNS = ['id', 'customer', 'plan', 'seat_price', 'seats', 'interval', 'started_on', 'ended_on'] as const

/** What each customer pays: a new subscription where seats, plan or price change, the old one ending on the same day. */
export function demoSubscriptions(dice: Dice, calendar: Calendar, customers: readonly DemoCustomer[]): (string | number | null)[][] {
  return customers.flatMap((customer) => {
    const stretches = stretchesOf(dice, calendar, customer)
    return stretches.map(({ from, plan, seats, price }, index) => {
      const end = stretches[index + 1]?.from ?? customer.churnedOn
      return [`${customer.id}-S${index + 1}`, customer.id, plan, price.toFixed(2), seats, 'month', from, end]
    })
  })
}

function stretchesOf(dice: Dice, calendar: Calendar, { signedUpOn, churnedOn, plan: first, seats: start, fit }: DemoCustomer): Stretch[] {
  let seats = start
  let plan = first
  const price = (day: Day) => (plan === 'team' && day >= calendar.dearerFrom ? DEARER_TEAM : SEAT_PRICE[plan])
  const stretches: Stretch[] = [{ from: signedUpOn, plan, seats, price: price(signedUpOn) }]
  for (let month = 1; ; month++) {
    const day = addMonths(signedUpOn, month)
    if (day >= (churnedOn ?? calendar.today)) return stretches
    if (day < addMonths(calendar.first, -12)) continue
    const before = stretches.at(-1)
    if (dice.chance(0.05 + 0.08 * fit)) seats += dice.between(1, Math.max(2, Math.round(seats * 0.25)))
    else if (dice.chance(0.05 * (1 - fit)) && seats > 4) seats -= dice.between(1, Math.ceil(seats * 0.25))
    if (plan !== 'business' && fit > 0.55 && dice.chance(0.012)) plan = plan === 'starter' ? 'team' : 'business'
    if (!before || before.seats !== seats || before.plan !== plan || before.price !== price(day)) stretches.push({ from: day, plan, seats, price: price(day) })
  }
}
