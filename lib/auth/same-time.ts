import { setTimeout as wait } from 'node:timers/promises'

/** Lets an answer take at least this long, so that its time does not tell whether there was something to do. */
export async function sameTime<T>(work: Promise<T>, milliseconds = 400): Promise<T> {
  const [result] = await Promise.allSettled([work, wait(milliseconds)])
  if (result.status === 'rejected') throw result.reason
  return result.value
}
