/** A calendar day as `yyyy-mm-dd`, without a time or a zone. */
export type Day = string

const MS = 86_400_000

const utc = (day: Day) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(utc(day) + days * MS).toISOString().slice(0, 10)
}

/** The same day `months` later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const whole = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(whole / 12)
  const month = whole - year * 12
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(Number(day.slice(8, 10)), last))).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS)
}

/** 1 for Monday to 7 for Sunday. */
export function isoWeekday(day: Day): number {
  return new Date(utc(day)).getUTCDay() || 7
}

/** Today in a time zone. */
export function todayIn(timeZone: string, now: Date = new Date()): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text)) && addDays(text, 0) === text
}
