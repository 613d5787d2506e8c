import { Refusal } from './refusal.ts'

/** A place in a list as an opaque text, from the number of the last thing shown. */
export function cursorAfter(last: number): string {
  return Buffer.from(`after ${last}`).toString('base64url')
}

/** The number a cursor was made of; 0 where there is none. Throws a refusal on anything we did not make. */
export function numberOfCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const number = /^after (\d{1,10})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  if (!number) throw new Refusal('invalid', 'This cursor is not one of ours.', { fields: { cursor: 'Send the "next" of the page before.' } })
  return Number(number)
}
