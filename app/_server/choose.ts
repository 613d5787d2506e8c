import { cookies } from 'next/headers'
import { changeLocale } from '#lib/auth/change-locale.ts'
import { appDatabase } from '#lib/db/database.ts'
import { env } from '#lib/shared/env.ts'
import { currentSession } from './session.ts'

const YEAR = 31_536_000

/** Kept in the browser for pages, and with the person for mails. */
export async function chooseLocale(locale: 'en' | 'nl' | 'ro'): Promise<void> {
  await keep('peil-locale', locale)
  const session = await currentSession()
  if (session) await changeLocale(appDatabase(), session.user.id, { locale })
}

export async function chooseTheme(theme: 'light' | 'dark' | 'system'): Promise<void> {
  if (theme === 'system') (await cookies()).delete('peil-theme')
  else await keep('peil-theme', theme)
}

async function keep(name: string, value: string): Promise<void> {
  (await cookies()).set(name, value, { maxAge: YEAR, path: '/', sameSite: 'lax', httpOnly: true, secure: env().APP_URL.startsWith('https:') })
}
