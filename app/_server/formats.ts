import { getLocale } from 'next-intl/server'
import type { Scope } from '#lib/auth/scope.ts'
import { type Day, daysBetween, todayIn } from '#lib/shared/day.ts'
import { minorDigits } from '#lib/shared/money.ts'

/** What stands where there is no value; never a zero. */
const NOTHING = '–'

export type Formats = Awaited<ReturnType<typeof formats>>

/** Numbers, money and days as the reader writes them, in the currency and the time zone of the workspace. */
export async function formats({ workspace }: Scope) {
  const locale = await getLocale()
  const today = todayIn(workspace.timeZone)
  const day = (on: Day | null) => (on === null ? NOTHING : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`)))
  return {
    locale,
    today,
    day,
    number: (value: number | null, digits = 0) => (value === null ? NOTHING : new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)),
    /** A share of 1 in whole percents. */
    percent: (share: number | null) => (share === null ? NOTHING : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share)),
    /** An amount in minor units; the currency is the workspace's where none is given. Whole amounts lose their cents unless a column lines up with others. */
    money(minor: number | null, currency = workspace.currency, linedUp = false) {
      if (minor === null) return NOTHING
      return new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: linedUp ? 'auto' : 'stripIfInteger' }).format(minor / 10 ** minorDigits(currency))
    },
    /** "3 days ago" within a month, else the day itself. */
    ago(on: Day | null) {
      const days = on === null ? 0 : daysBetween(on, today)
      if (on === null || days > 30 || days < 0) return day(on)
      return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
    },
  }
}
