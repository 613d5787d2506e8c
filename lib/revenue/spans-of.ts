import type { Day } from '../shared/day.ts'
import { monthlyMinor, type Price } from './monthly-minor.ts'

export interface Agreed extends Price {
  startedOn: Day
  /** The first day without service. */
  endedOn: Day | null
  /** The first paid day; a trial for the whole life ends on 9999-12-31. */
  trialEndsOn: Day | null
  /** The first day at the full price. */
  discountEndsOn: Day | null
  pauses: { pausedOn: Day; resumedOn: Day | null }[]
}

export interface Span {
  fromOn: Day
  toOn: Day | null
  state: 'paid' | 'trial' | 'paused'
  mrrMinor: number
}

const NEVER: Day = '9999-12-31'

/** The days of a subscription cut wherever its state or its monthly value changes: half-open, without gaps, in order. */
export function spansOf(agreed: Agreed): Span[] {
  const end = agreed.endedOn ?? NEVER
  const cuts = [agreed.startedOn, agreed.trialEndsOn, agreed.discountEndsOn, ...agreed.pauses.flatMap(({ pausedOn, resumedOn }) => [pausedOn, resumedOn])]
  const days = [...new Set(cuts)].filter((day): day is Day => day !== null && day >= agreed.startedOn && day < end).sort()
  const spans: Span[] = []
  for (const [index, fromOn] of days.entries()) {
    const to = days[index + 1] ?? end
    const span: Span = { fromOn, toOn: to === NEVER ? null : to, ...valueOn(agreed, fromOn) }
    const last = spans.at(-1)
    if (last && last.state === span.state && last.mrrMinor === span.mrrMinor) last.toOn = span.toOn
    else spans.push(span)
  }
  return spans
}

function valueOn(agreed: Agreed, day: Day): Pick<Span, 'state' | 'mrrMinor'> {
  if (agreed.trialEndsOn !== null && day < agreed.trialEndsOn) return { state: 'trial', mrrMinor: 0 }
  if (agreed.pauses.some(({ pausedOn, resumedOn }) => day >= pausedOn && (resumedOn === null || day < resumedOn))) return { state: 'paused', mrrMinor: 0 }
  const discounted = agreed.discountEndsOn === null || day < agreed.discountEndsOn
  return { state: 'paid', mrrMinor: monthlyMinor(discounted ? agreed : { ...agreed, discountPercent: null, discountMinor: null }) }
}
