import { sql } from 'drizzle-orm'
import { defineMetric, percentOf } from '../../define.ts'
import { count, countOutside, countWhere } from '../../parts.ts'
import { ticket, ticketsWithSequel } from '../../sources/tickets.ts'
import { shareDifference, wilson } from '../../statistics.ts'

const first = sql`${ticket.contactCount} = 1 and not ${ticket.reopenedSoon} and not ${ticket.askedAgain}`

export const firstContactResolution = defineMetric({
  key: 'first_contact_resolution',
  family: 'support',
  unit: 'percent',
  better: 'higher',
  name: { en: 'First contact resolution (FCR)', nl: 'Opgelost bij eerste contact (FCR)', ro: 'Rezolvare la primul contact (FCR)' },
  about: {
    en: 'Share of the closed conversations received in the period that one contact solved: not reopened and no new case of the customer on the same topic within 7 days.',
    nl: 'Aandeel van de afgesloten gesprekken uit de periode dat met één contact was opgelost: niet heropend en geen nieuwe zaak van de klant over hetzelfde onderwerp binnen 7 dagen.',
    ro: 'Ponderea conversațiilor închise primite în perioadă rezolvate dintr-un singur contact: neredeschise și fără un caz nou al clientului pe aceeași temă în 7 zile.',
  },
  source: ticketsWithSequel,
  where: sql`${ticket.resolvedAt} is not null and ${ticket.contactCount} is not null`,
  parts: { resolvedFirst: countWhere(first), conversations: count() },
  formula: 'resolvedFirst / conversations × 100',
  value: ({ resolvedFirst = 0, conversations = 0 }) => percentOf(resolvedFirst, conversations),
  interval: ({ resolvedFirst = 0, conversations = 0 }) => wilson(resolvedFirst, conversations),
  n: ({ conversations = 0 }) => conversations,
  change: (a, b) => shareDifference({ successes: a.resolvedFirst ?? 0, n: a.conversations ?? 0 }, { successes: b.resolvedFirst ?? 0, n: b.conversations ?? 0 }),
  leftOut: {
    still_open: countOutside(sql`${ticket.resolvedAt} is null`),
    contacts_unknown: countOutside(sql`${ticket.resolvedAt} is not null and ${ticket.contactCount} is null`),
  },
  rules: ['closed_conversations', 'seven_days'],
  minSample: 30,
  breakdowns: ['channel', 'agent', 'topic', 'priority', 'touchpoint'],
})
