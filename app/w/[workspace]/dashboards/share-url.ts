import { env } from '#lib/shared/env.ts'

/** The address that goes with a link's token. */
export const shareUrl = (token: string) => new URL(`/d/${token}`, env().APP_URL).href
