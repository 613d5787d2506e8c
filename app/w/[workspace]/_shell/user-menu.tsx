import Link from 'next/link'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { chooseLocaleAction, chooseThemeAction } from '#app/_server/choose-actions.ts'
import type { SignedIn } from '#app/_server/session.ts'
import { signOutAction } from '#app/_server/sign-out-action.ts'
import { LanguageSwitch } from '#app/_ui/language-switch.tsx'
import { Menu } from '#app/_ui/menu.tsx'
import { type Theme, ThemeSwitch } from '#app/_ui/theme-switch.tsx'
import { SignOutButton } from './sign-out-button.tsx'

/** Who is signed in, how they like to see Peil, and the way out. */
export async function UserMenu({ user }: { user: SignedIn['user'] }) {
  const [t, locale, jar] = await Promise.all([getTranslations('nav'), getLocale(), cookies()])
  const chosen = jar.get('peil-theme')?.value
  const theme: Theme = chosen === 'dark' || chosen === 'light' ? chosen : 'system'
  const initials = user.name.split(/\s+/).map((part) => part[0]).filter(Boolean).slice(0, 2).join('').toUpperCase()
  const button = (
    <span className="flex min-h-10 w-full min-w-0 items-center gap-2.5 px-1.5 lg:px-2">
      <span aria-hidden="true" className="grid size-8 shrink-0 place-items-center rounded-full bg-water-wash text-xs font-bold text-water">{initials}</span>
      <span className="sr-only truncate text-sm font-medium lg:not-sr-only">{user.name}</span>
    </span>
  )
  return (
    <Menu button={button} label={t('userMenu')} className="lg:order-last lg:m-2 lg:mt-auto" panelClassName="right-0 top-full mt-1 lg:bottom-full lg:left-0 lg:right-auto lg:top-auto lg:mb-1">
      <div className="px-3 pb-2 pt-1.5">
        <p className="truncate text-sm font-semibold">{user.name}</p>
        <p className="truncate text-xs text-ink-faint">{user.email}</p>
      </div>
      <Link href="/account" className="flex min-h-10 items-center rounded-lg px-3 text-sm hover:bg-sunken">{t('account')}</Link>
      <div className="flex flex-col gap-2 border-y border-line px-3 py-3">
        <ThemeSwitch action={chooseThemeAction} current={theme} label={t('theme')} names={{ light: t('light'), dark: t('dark'), system: t('system') }} />
        <LanguageSwitch action={chooseLocaleAction} current={locale} label={t('language')} />
      </div>
      <SignOutButton action={signOutAction} label={t('signOut')} />
    </Menu>
  )
}
