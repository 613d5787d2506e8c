import { headers } from 'next/headers'
import { env } from '#lib/shared/env.ts'
import { Refusal } from '#lib/shared/refusal.ts'

/** An action is a public endpoint: it must come from a page of ours, judged by the configured URL and not by any header a sender can choose. */
export async function checkOrigin(): Promise<void> {
  const origin = (await headers()).get('origin')
  if (origin !== new URL(env().APP_URL).origin) throw new Refusal('forbidden', 'This request did not come from the address under which Peil runs.')
}
