import { addDays, type Day } from '../../../lib/shared/day.ts'
import { type Calendar, daysFrom, isBad } from './calendar.ts'
import type { DemoCustomer } from './customers.ts'
import type { Dice } from './dice.ts'

const TOPICS = ['Planning', 'Planning', 'Mobile app', 'Invoices', 'Integrations', 'Account'] as const
const CHANNELS = ['email', 'email', 'chat', 'chat', 'phone', 'web'] as const
const AGENTS = ['Noor', 'Radu', 'Sam', 'Ilse'] as const

export interface DemoTicket {
  id: string
  customer: DemoCustomer
  contact: string
  channel: string
  topic: string
  openedAt: Date
  resolvedAt: Date | null
  firstReplyMinutes: number
  contacts: number
  agent: string
  priority: string
}

/** Questions and complaints: more and slower in the month of the bad release, most of them then about the app. */
export function demoTickets(dice: Dice, calendar: Calendar, customers: readonly DemoCustomer[]): DemoTicket[] {
  const tickets: DemoTicket[] = []
  for (const customer of customers) {
    const from = customer.signedUpOn > calendar.first ? customer.signedUpOn : calendar.first
    for (const day of daysFrom(from, customer.churnedOn ?? calendar.today)) {
      const settling = day < addDays(customer.signedUpOn, 30) ? 2.2 : 1
      if (dice.chance((0.006 + 0.011 * (1 - customer.fit)) * settling * (isBad(calendar, day) ? 2.8 : 1))) tickets.push(ticket(dice, calendar, customer, day, tickets.length + 1))
    }
  }
  return tickets
}

/** Surely over, in every time zone of the demo, from the first minute of today on. */
const eveningBefore = (today: Day) => new Date(`${addDays(today, -1)}T20:00:00Z`)

function ticket(dice: Dice, calendar: Calendar, customer: DemoCustomer, day: Day, number: number): DemoTicket {
  const bad = isBad(calendar, day)
  const openedAt = new Date(`${day}T${String(dice.between(8, 18)).padStart(2, '0')}:${String(dice.between(10, 59))}:00Z`)
  const channel = dice.pick(CHANNELS)
  const hours = Math.exp(dice.around(channel === 'phone' || channel === 'chat' ? 1.2 : 2.3, 0.9)) * (bad ? 2.4 : 1)
  const resolvedAt = new Date(openedAt.getTime() + hours * 3_600_000)
  return {
    id: `T-${String(number).padStart(4, '0')}`, customer, contact: dice.pick(customer.contacts as [DemoCustomer['contacts'][0], ...DemoCustomer['contacts']]).id, channel,
    topic: bad && dice.chance(0.6) ? 'Mobile app' : dice.pick(TOPICS), openedAt, resolvedAt: resolvedAt < eveningBefore(calendar.today) ? resolvedAt : null,
    firstReplyMinutes: Math.round(Math.min(hours * 60, Math.exp(dice.around(3.4, 0.8)) * (bad ? 2 : 1))), contacts: dice.chance(bad ? 0.45 : 0.66) ? 1 : dice.between(2, 4),
    agent: dice.pick(AGENTS), priority: dice.chance(0.2) ? 'high' : dice.chance(0.7) ? 'normal' : 'low',
  }
}

export const TICKET_COLUMNS = ['ticket', 'customer', 'contact', 'channel', 'topic', 'opened_at', 'resolved_at', 'first_reply_minutes', 'contacts', 'agent', 'priority', 'escalated'] as const

export function ticketRow({ id, customer, contact, channel, topic, openedAt, resolvedAt, firstReplyMinutes, contacts, agent, priority }: DemoTicket): (string | number | null)[] {
  return [id, customer.id, contact, channel, topic, openedAt.toISOString(), resolvedAt?.toISOString() ?? null, firstReplyMinutes, contacts, agent, priority, contacts > 3 ? 'yes' : 'no']
}
