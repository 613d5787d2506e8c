import { addDays, daysBetween } from '../../../lib/shared/day.ts'
import type { Calendar } from './calendar.ts'
import type { DemoCustomer } from './customers.ts'
import type { Dice } from './dice.ts'

type Thing = readonly [name: string, price: number]
const THINGS: readonly [Thing, ...Thing[]] = [['Training day', 640], ['Import service', 320], ['Time clock', 189], ['Badge set', 45], ['Wall planner', 79]]

export const ORDER_COLUMNS = ['order', 'customer', 'ordered_at', 'kind', 'product', 'quantity', 'unit_price', 'channel'] as const

/** What is bought beside the subscription: help at the start, then a thing now and then; a few go back. */
export function demoOrders(dice: Dice, calendar: Calendar, customers: readonly DemoCustomer[]): (string | number | null)[][] {
  const rows: (string | number)[][] = []
  for (const { id, signedUpOn, churnedOn, seats, fit } of customers) {
    const from = signedUpOn > calendar.first ? signedUpOn : calendar.first
    const days = daysBetween(from, churnedOn ?? calendar.today)
    const times = (signedUpOn > calendar.first && dice.chance(0.6) ? 1 : 0) + Math.round((days / 30) * (0.08 + 0.2 * fit) * dice.roll() * 2)
    for (let time = 0; time < times; time++) {
      const [product, price] = time === 0 && signedUpOn > calendar.first ? THINGS[dice.between(0, 1)] ?? THINGS[0] : dice.pick(THINGS)
      const day = addDays(from, time === 0 && signedUpOn > calendar.first ? Math.min(6, days - 1) : dice.between(0, Math.max(0, days - 1)))
      const quantity = price < 200 ? dice.between(1, Math.max(2, Math.round(seats / 6))) : 1
      const number = `O-${id.slice(2)}-${time + 1}`
      const channel = dice.chance(0.6) ? 'web' : dice.chance(0.6) ? 'phone' : 'email'
      rows.push([number, id, `${day}T${String(dice.between(8, 17)).padStart(2, '0')}:15:00`, 'sale', product, quantity, price.toFixed(2), channel])
      const back = addDays(day, dice.between(5, 20))
      if (dice.chance(0.035) && back < calendar.today) rows.push([`${number}-R`, id, `${back}T11:00:00`, 'refund', product, quantity, price.toFixed(2), channel])
    }
  }
  return rows
}
