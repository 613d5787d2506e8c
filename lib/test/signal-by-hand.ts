import type { Given } from '../health/score-customer.ts'
import type { Signal } from '../health/sources.ts'
import { addDays, type Day, daysBetween } from '../shared/day.ts'
import type { PlainCustomer } from './plain-customer.ts'

/** A health figure of one generated customer, counted by hand; undefined where there is none. Money in whole units of a currency with cents. */
export function signalByHand({ source, windowDays = 30, attribute = '' }: Signal, customer: PlainCustomer, today: Day): Given | undefined {
  const since = addDays(today, -windowDays)
  const inWindow = (day: Day) => day > since && day <= today
  const plain = (value: number) => ({ value, ageDays: null })
  const did = customer.activity.filter((one) => inWindow(one.day))
  switch (source) {
    case 'active_days': return plain(new Set(did.filter((one) => one.countsAsActive).map((one) => one.day)).size)
    case 'events_count': return plain(did.reduce((sum, one) => sum + one.events, 0))
    case 'features_used': return plain(new Set(did.filter((one) => one.isFeature).map((one) => one.event)).size)
    case 'days_since_last_activity': {
      const last = customer.activity.filter((one) => one.countsAsActive && one.day <= today).map((one) => one.day).sort().at(-1)
      return last === undefined ? undefined : plain(daysBetween(last, today))
    }
    case 'nps_rating': return latest(customer.ratings, today)
    case 'pulse': return latest(customer.pulses, today)
    case 'csat_rating': return undefined
    case 'tickets_opened': return plain(customer.tickets.filter(({ opened }) => inWindow(opened)).length)
    case 'open_tickets': return plain(customer.tickets.filter(({ opened, resolved }) => opened <= today && (resolved === null || resolved > today)).length)
    case 'mrr': return customer.spans.some((span) => span.from <= today) ? plain(mrrOn(customer, today) / 100) : undefined
    case 'mrr_change_percent': return mrrOn(customer, since) > 0 ? plain((100 * (mrrOn(customer, today) - mrrOn(customer, since))) / mrrOn(customer, since)) : undefined
    case 'attribute': {
      const value = customer.attributes[attribute]
      return typeof value === 'number' ? plain(value) : undefined
    }
  }
}

function mrrOn(customer: PlainCustomer, day: Day): number {
  return customer.spans.filter((span) => span.state === 'paid' && span.from <= day && (span.to === null || span.to > day)).reduce((sum, span) => sum + span.minor, 0)
}

/** The newest up to today; of one day, the one given last. */
function latest(ratings: { day: Day; rating: number }[], today: Day): Given | undefined {
  const newest = ratings.filter(({ day }) => day <= today).reduce<{ day: Day; rating: number } | undefined>((best, one) => (best && best.day > one.day ? best : one), undefined)
  return newest && { value: newest.rating, ageDays: daysBetween(newest.day, today) }
}
