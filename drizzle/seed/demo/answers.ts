import { addDays, type Day, daysBetween } from '../../../lib/shared/day.ts'
import { type Calendar, isBad } from './calendar.ts'
import { comment } from './comments.ts'
import type { DemoContact, DemoCustomer } from './customers.ts'
import type { Dice } from './dice.ts'
import type { DemoTicket } from './tickets.ts'

export interface DemoAnswer {
  contact: DemoContact
  answeredAt: Date
  channel: string
  touchpoint?: string
  score: number
  comment: string | null
}

const at = (dice: Dice, day: Day) => new Date(`${day}T${String(dice.between(7, 20)).padStart(2, '0')}:${String(dice.between(10, 59))}:00Z`)
const within = (lowest: number, value: number, highest: number) => Math.min(highest, Math.max(lowest, Math.round(value)))
const isThere = ({ signedUpOn, churnedOn }: DemoCustomer, day: Day) => day > signedUpOn && day < (churnedOn ?? '9999-12-31')

/** Asked twice a year, each contact at days of their own: 0 to 10. */
export function recommendations(dice: Dice, calendar: Calendar, customers: readonly DemoCustomer[]): DemoAnswer[] {
  const days = daysBetween(calendar.first, calendar.today)
  return customers.flatMap((customer) => customer.contacts.flatMap((contact) => [0, 1, 2].flatMap((): DemoAnswer[] => {
    const day = addDays(calendar.first, dice.between(10, days - 1))
    if (!isThere(customer, day) || !dice.chance(0.5)) return []
    const bad = isBad(calendar, addDays(day, -6)) || isBad(calendar, day)
    const score = within(0, dice.around(4.8 + customer.fit * 5.6 - (bad ? 2.6 : 0), 1.5), 10)
    const mood = bad && score < 7 ? 'broken' : score > 8 ? 'glad' : score > 6 ? 'mixed' : 'cross'
    return [{ contact, answeredAt: at(dice, day), channel: dice.chance(0.7) ? 'email' : 'app', score, comment: comment(dice, mood, contact.locale) }]
  })))
}

/** After a ticket is resolved: 1 to 5, by how long it took and how often they had to ask. */
export function satisfaction(dice: Dice, tickets: readonly DemoTicket[]): DemoAnswer[] {
  return tickets.flatMap((ticket): DemoAnswer[] => {
    const contact = ticket.customer.contacts.find(({ id }) => id === ticket.contact)
    if (!ticket.resolvedAt || !contact || !dice.chance(0.55)) return []
    const hours = (ticket.resolvedAt.getTime() - ticket.openedAt.getTime()) / 3_600_000
    const score = within(1, dice.around(5.1 - Math.min(2.4, hours / 26) - (ticket.contacts - 1) * 0.35, 0.7), 5)
    const mood = score > 4 ? 'glad' : score === 4 ? 'mixed' : 'cross'
    return [{ contact, answeredAt: ticket.resolvedAt, channel: ticket.channel === 'web' ? 'email' : ticket.channel, touchpoint: 'support', score, comment: comment(dice, mood, contact.locale) }]
  })
}

/** Three weeks after signing up: how much effort it took to get going, 1 (little) to 5. */
export function effort(dice: Dice, calendar: Calendar, customers: readonly DemoCustomer[]): DemoAnswer[] {
  return customers.flatMap((customer) => customer.contacts.flatMap((contact): DemoAnswer[] => {
    const day = addDays(customer.signedUpOn, dice.between(18, 26))
    if (day < calendar.first || day >= calendar.today || !isThere(customer, day) || !dice.chance(0.85)) return []
    const score = within(1, dice.around(3.9 - 2.4 * customer.fit + (isBad(calendar, day) ? 1 : 0), 0.8), 5)
    return [{ contact, answeredAt: at(dice, day), channel: 'email', touchpoint: 'onboarding', score, comment: comment(dice, score < 3 ? 'glad' : score === 3 ? 'mixed' : 'cross', contact.locale) }]
  }))
}

export const YEARLY_COLUMNS = ['id', 'contact', 'customer', 'invited', 'answered', 'delivery', 'overall', 'remark', 'language'] as const

/** Every half year the whole list is asked by mail, in the tool they had before: who was asked, who answered, 1 to 10. */
export function yearly(dice: Dice, calendar: Calendar, customers: readonly DemoCustomer[]): (string | number | null)[][] {
  const rounds = [addDays(calendar.first, 40), addDays(calendar.first, 220), addDays(calendar.today, -24)]
  return rounds.flatMap((day, round) => customers.filter((customer) => isThere(customer, day)).flatMap((customer) => customer.contacts.map((contact) => {
    const answers = dice.chance(0.3 + 0.14 * customer.fit)
    const score = answers ? within(1, dice.around(4.6 + 4.6 * customer.fit, 1.3), 10) : null
    const answered = answers ? addDays(day, dice.between(0, 9)) : day
    const mood = score === null ? null : score > 8 ? 'glad' : score > 5 ? 'mixed' : 'cross'
    return [`${contact.id}/${round + 1}`, contact.id, customer.id, day, answered, dice.chance(0.97) ? 'delivered' : 'bounced', score, mood && comment(dice, mood, contact.locale), contact.locale]
  })))
}
