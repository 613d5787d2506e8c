import { addDays, addMonths, type Day, daysBetween } from '../../../lib/shared/day.ts'
import { type Calendar, MONTHS } from './calendar.ts'
import type { Dice } from './dice.ts'
import { companyName, COUNTRIES, type Country, LANGUAGE, personName } from './people.ts'

export interface DemoContact {
  id: string
  name: string
  email: string
  locale: 'nl' | 'ro' | 'en'
  /** How often they are in the product on a working day. */
  habit: number
}

export interface DemoCustomer {
  id: string
  name: string
  industry: string
  country: Country
  owner: string
  plan: Plan
  seats: number
  /** 0–1: how well the product suits them; everything else follows from it. */
  fit: number
  source: string
  signedUpOn: Day
  churnedOn: Day | null
  contacts: DemoContact[]
}

export const PLANS = ['starter', 'team', 'business'] as const
export type Plan = (typeof PLANS)[number]

const EARLIER = 58
const LATER = 64
const OWNERS = ['Iris de Boer', 'Matei Pop', 'Hannah Reed'] as const
const SOURCES = ['Recommendation', 'Search', 'Partner', 'Event'] as const

/** Who the demo company serves: those of before its first month, and those who came since, a little faster each month. */
export function demoCustomers(dice: Dice, calendar: Calendar): DemoCustomer[] {
  return Array.from({ length: EARLIER + LATER }, (_, index) => {
    const share = (index - EARLIER + dice.roll()) / LATER
    const days = daysBetween(calendar.first, calendar.today)
    const signedUpOn = index < EARLIER ? addDays(calendar.first, -dice.between(1, 420)) : addDays(calendar.first, Math.min(days - 2, Math.floor(share ** 0.85 * days)))
    return customer(dice, calendar, index, signedUpOn)
  })
}

function customer(dice: Dice, calendar: Calendar, index: number, signedUpOn: Day): DemoCustomer {
  const country = dice.pick(COUNTRIES)
  const { name, trade } = companyName(index)
  const plan = dice.chance(0.4) ? 'starter' : dice.chance(0.66) ? 'team' : 'business'
  const fit = Math.min(1, Math.max(0, dice.around(0.62, 0.22)))
  const id = `C-${1001 + index}`
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const contacts = Array.from({ length: dice.between(1, 4) }, (_, place): DemoContact => {
    const person = personName(dice, country)
    return { id: `${id}-${place + 1}`, name: person, email: `contact${place + 1}@${slug}.example`, locale: LANGUAGE[country], habit: Math.min(0.85, Math.max(0.03, dice.around(0.12 + 0.4 * fit, 0.14))) }
  })
  return {
    id, name, country, industry: trade, owner: dice.pick(OWNERS), plan, fit, source: dice.pick(SOURCES), signedUpOn, contacts,
    seats: plan === 'starter' ? dice.between(3, 9) : plan === 'team' ? dice.between(8, 30) : dice.between(20, 70),
    churnedOn: churnDay(dice, calendar, signedUpOn, fit),
  }
}

/** Each month a few leave, the ill-fitting more readily; after the bad release and the dearer plan more than usual. */
function churnDay(dice: Dice, calendar: Calendar, signedUpOn: Day, fit: number): Day | null {
  for (let month = 0; month < MONTHS; month++) {
    const start = addMonths(calendar.first, month)
    if (start < addMonths(signedUpOn, 1)) continue
    const upset = start === calendar.badFrom ? 3 : start === calendar.badTo ? 4 : start === addMonths(calendar.dearerFrom, 1) ? 1.6 : 1
    if (!dice.chance((0.007 + 0.05 * (1 - fit) ** 2) * upset)) continue
    const day = addDays(start, dice.between(3, 27))
    return day < calendar.today ? day : null
  }
  return null
}
