import { notFound } from 'next/navigation'
import { Refusal } from '#lib/shared/refusal.ts'

/** What a verb gives; where it says that there is no such thing, the page is not there either. */
export async function orNotFound<T>(given: Promise<T>): Promise<T> {
  try {
    return await given
  } catch (error) {
    if (error instanceof Refusal && error.code === 'missing') notFound()
    throw error
  }
}
