import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { type ApiKey, listApiKeys } from '#lib/workspaces/list-api-keys.ts'
import { KEY_ABILITIES } from '#lib/workspaces/create-api-key.ts'
import { pageScope } from '#app/_server/scope.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { ConfirmButton } from '#app/_ui/confirm-button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { SettingsSection } from '#app/_ui/settings-section.tsx'
import { NotAllowed } from '../_parts/not-allowed.tsx'
import { createApiKeyAction, revokeApiKeyAction } from '../actions.ts'
import { KeyForm } from './key-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('page.keys') }
}

export default async function KeysPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const [scope, t] = await Promise.all([pageScope(slug), getTranslations('settings')])
  if (!scope.can('key.manage')) return <NotAllowed />
  const keys = await listApiKeys(scope)
  const abilities = KEY_ABILITIES.filter((ability) => scope.can(ability)).map((value) => ({ value, label: t(`ability.${value}`) }))
  const labels = { name: t('keyName'), nameHint: t('keyNameHint'), abilities: t('keyMay'), submit: t('keyCreate'), busy: t('busy'), once: t('keyOnce'), use: t('keyUse'), key: t('key') }
  return (
    <>
      <SettingsSection title={t('keyNewTitle')} lead={t('keyNewLead')}>
        <KeyForm action={createApiKeyAction.bind(null, slug)} abilities={abilities} labels={labels} />
      </SettingsSection>
      <SettingsSection title={t('keysTitle')}>
        {keys.length === 0 ? <EmptyState title={t('keysEmpty')}>{t('keysEmptyLead')}</EmptyState> : (
          <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
            {keys.map((key) => <KeyRow key={key.keyId} entry={key} slug={slug} />)}
          </ul>
        )}
      </SettingsSection>
    </>
  )
}

async function KeyRow({ entry, slug }: { entry: ApiKey; slug: string }) {
  const [t, format] = await Promise.all([getTranslations('settings'), getFormatter()])
  const now = new Date()
  const { keyId, name, prefix, abilities, madeBy, madeAt, usedAt, revokedAt } = entry
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-4">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-semibold">{name} <code className="rounded bg-sunken px-1.5 py-0.5 text-xs font-normal">{prefix}…</code>{revokedAt ? <Badge look="poor">{t('revoked')}</Badge> : null}</p>
        <p className="mt-0.5 text-sm text-ink-faint">{t('keyMade', { who: madeBy ?? '–', when: format.dateTime(madeAt, { dateStyle: 'medium' }) })} · {usedAt ? t('keyUsed', { when: format.relativeTime(usedAt, now) }) : t('keyUnused')}</p>
        <p className="mt-1 text-sm text-ink-soft">{abilities.join(', ')}</p>
      </div>
      {revokedAt ? null : <ConfirmButton action={revokeApiKeyAction.bind(null, slug)} values={{ keyId }} label={t('revoke')} describe={name} warning={t('revokeWarning')} confirm={t('revokeConfirm')} />}
    </li>
  )
}
