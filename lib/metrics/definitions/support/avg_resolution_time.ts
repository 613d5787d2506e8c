import { sql } from 'drizzle-orm'
import { defineMetric, ratioOf } from '../../define.ts'
import { count, countOutside, countWhere, percentile, sum } from '../../parts.ts'
import { ticket, ticketsOpened, ticketsResolved } from '../../sources/tickets.ts'

const hours = sql`(${ticket.resolutionMinutes} / 60.0)`

export const avgResolutionTime = defineMetric({
  key: 'avg_resolution_time',
  family: 'support',
  unit: 'hours',
  better: 'lower',
  name: { en: 'Average resolution time', nl: 'Gemiddelde oplostijd', ro: 'Timpul mediu de rezolvare' },
  about: {
    en: 'Mean time from the moment a customer first raises a problem until it is fully resolved, in calendar hours; a case counts in the period it was resolved.',
    nl: 'Gemiddelde tijd vanaf de eerste melding tot het volledig is opgelost, in kalenderuren; een zaak telt in de periode waarin zij is opgelost.',
    ro: 'Timpul mediu de la prima sesizare până la rezolvarea completă, în ore calendaristice; un caz se numără în perioada în care a fost rezolvat.',
  },
  source: ticketsResolved,
  where: sql`${ticket.resolutionMinutes} is not null`,
  parts: {
    totalHours: sum(hours),
    resolved: count(),
    median: percentile(0.5, hours),
    p90: percentile(0.9, hours),
    within24: countWhere(sql`${hours} <= 24`),
    within72: countWhere(sql`${hours} <= 72`),
  },
  formula: 'totalHours / resolved',
  value: ({ totalHours = 0, resolved = 0 }) => ratioOf(totalHours, resolved),
  n: ({ resolved = 0 }) => resolved,
  also: {
    medianHours: ({ median }) => median ?? null,
    p90Hours: ({ p90 }) => p90 ?? null,
    within24Share: ({ within24 = 0, resolved = 0 }) => (resolved ? (100 * within24) / resolved : null),
    within72Share: ({ within72 = 0, resolved = 0 }) => (resolved ? (100 * within72) / resolved : null),
  },
  leftOut: { resolved_before_opened: countOutside(sql`${ticket.resolvedAt} is not null and ${ticket.resolutionMinutes} is null`) },
  rules: ['elapsed_time', 'counts_when_resolved'],
  breakdowns: ['channel', 'topic', 'priority', 'agent', 'touchpoint', 'customer.plan'],
  variants: {
    by_opening: {
      name: { en: 'By the day the case was opened', nl: 'Naar de dag van melding', ro: 'După ziua deschiderii cazului' },
      source: ticketsOpened,
      leftOut: {
        resolved_before_opened: countOutside(sql`${ticket.resolvedAt} is not null and ${ticket.resolutionMinutes} is null`),
        still_open: countOutside(sql`${ticket.resolvedAt} is null`),
      },
    },
  },
})
