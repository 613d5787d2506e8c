import { sql } from 'drizzle-orm'
import { defineMetric, percentOf } from '../../define.ts'
import { countOutside, countWhere, count } from '../../parts.ts'
import { invitation, invitationsSource } from '../../sources/invitations.ts'
import { shareDifference, wilson } from '../../statistics.ts'

export const surveyResponseRate = defineMetric({
  key: 'survey_response_rate',
  family: 'survey',
  unit: 'percent',
  better: 'higher',
  name: { en: 'Survey response rate', nl: 'Enquêterespons', ro: 'Rata de răspuns la sondaje' },
  about: {
    en: 'Completed answers per invitation delivered: sent, less bounced and suppressed.',
    nl: 'Ingevulde enquêtes per afgeleverde uitnodiging: verstuurd, min geweigerd en onderdrukt.',
    ro: 'Răspunsuri complete la numărul de invitații livrate: trimise, minus respinse și suprimate.',
  },
  source: invitationsSource,
  where: sql`${invitation.state} in ('sent', 'delivered')`,
  parts: { completed: countWhere(sql`${invitation.completedOn} is not null`), delivered: count() },
  formula: 'completed / delivered × 100',
  value: ({ completed = 0, delivered = 0 }) => percentOf(completed, delivered),
  interval: ({ completed = 0, delivered = 0 }) => wilson(completed, delivered),
  n: ({ delivered = 0 }) => delivered,
  change: (a, b) => shareDifference({ successes: a.completed ?? 0, n: a.delivered ?? 0 }, { successes: b.completed ?? 0, n: b.delivered ?? 0 }),
  leftOut: {
    bounced: countOutside(sql`${invitation.state} = 'bounced'`),
    suppressed: countOutside(sql`${invitation.state} = 'suppressed'`),
    not_sent_yet: countOutside(sql`${invitation.state} = 'queued'`),
  },
  rules: ['delivered_not_sent', 'by_day_of_invitation', 'wilson'],
  minSample: 30,
  breakdowns: ['survey', 'channel', 'touchpoint', 'customer.plan', 'customer.country'],
})
