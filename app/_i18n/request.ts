import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { pickLocale } from './locales.ts'
import { ROOMS } from './rooms.ts'

export default getRequestConfig(async () => {
  const locale = pickLocale((await cookies()).get('peil-locale')?.value, (await headers()).get('accept-language'))
  const messages = Object.fromEntries(await Promise.all(ROOMS.map(async (room) => [room, (await import(`./messages/${locale}/${room}.json`)).default])))
  return { locale, messages, timeZone: 'UTC' }
})
