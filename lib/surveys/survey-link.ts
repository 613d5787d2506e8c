import { env } from '../shared/env.ts'

/** Where a survey is answered. */
export function surveyLink(token: string): string {
  return new URL(`/s/${token}`, env().APP_URL).href
}
