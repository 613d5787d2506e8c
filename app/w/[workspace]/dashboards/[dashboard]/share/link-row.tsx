import { getLocale, getTranslations } from 'next-intl/server'
import { Badge } from '#app/_ui/badge.tsx'
import { periodFormat } from '#app/_ui/format-period.ts'
import { ActionButton } from '#app/_ui/action-button.tsx'
import type { ShareLink } from '#lib/dashboards/list-share-links.ts'
import { changeSharePasswordAction, revokeShareLinkAction } from '../../actions.ts'
import { PasswordForm } from './password-form.tsx'

const LOOK = { open: 'healthy', expired: 'plain', revoked: 'plain', forbidden: 'concerning' } as const

/** A link as the team sees it: for whom, what it shows, how long, how often it was opened, and the way to withdraw it. */
export async function LinkRow({ slug, link, timeZone }: { slug: string; link: ShareLink; timeZone: string }) {
  const [t, locale] = await Promise.all([getTranslations('dashboards'), getLocale()])
  const { window, state, shareNo } = link
  const date = (at: Date) => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeZone }).format(at)
  const shows = window.kind === 'rolling' ? t('sharing.rolling', { days: window.days }) : periodFormat(locale).period(window)
  const facts = [shows, link.segment, t('cards', { count: link.cards }), link.hasPassword ? t('sharing.hasPassword') : t('sharing.noPassword')].filter(Boolean).join(' · ')
  const until = state === 'revoked' && link.revokedAt ? t('sharing.revokedOn', { date: date(link.revokedAt) }) : t(state === 'expired' ? 'sharing.expiredOn' : 'sharing.until', { date: date(link.expiresAt) })
  const summary = 'inline-block rounded py-1 text-sm font-medium'
  return (
    <li className="rounded-card border border-line bg-surface px-5 py-4 shadow-card">
      <div className="flex items-start justify-between gap-3">
        <h3 className="text-sm font-semibold">{link.name}</h3>
        <Badge look={LOOK[state]}>{t(`sharing.state.${state}`)}</Badge>
      </div>
      <p className="mt-1 text-sm text-ink-soft">{facts}</p>
      <p className="mt-0.5 text-sm text-ink-faint">{t('sharing.by', { name: link.createdBy, date: date(link.createdAt) })} · {until}</p>
      <p className="mt-2 text-sm font-medium">
        {t('sharing.opens', { count: link.opens })}{link.lastOpenedAt ? <span className="font-normal text-ink-faint"> · {t('sharing.lastOpen', { date: date(link.lastOpenedAt) })}</span> : null}
      </p>
      {state === 'open' || state === 'forbidden' ? (
        <div className="mt-2 flex flex-wrap items-start gap-x-5 border-t border-line pt-2">
          <details className="open:w-full">
            <summary className={`${summary} text-poor`}>{t('sharing.revoke')}<span className="sr-only">: {link.name}</span></summary>
            <div className="flex flex-wrap items-center gap-3 py-2 text-sm">
              <span>{t('sharing.revokeSure')}</span>
              <ActionButton action={revokeShareLinkAction.bind(null, slug)} values={{ shareNo: String(shareNo) }} look="danger" label={t('sharing.revokeSubmit')} />
            </div>
          </details>
          <details className="open:w-full">
            <summary className={`${summary} text-water`}>{t('sharing.changePassword')}<span className="sr-only">: {link.name}</span></summary>
            <div className="py-2"><PasswordForm action={changeSharePasswordAction.bind(null, slug)} shareNo={shareNo} labels={{ password: t('sharing.newPassword'), hint: t('sharing.newPasswordHint'), submit: t('card.save'), done: t('saved') }} /></div>
          </details>
        </div>
      ) : null}
    </li>
  )
}
