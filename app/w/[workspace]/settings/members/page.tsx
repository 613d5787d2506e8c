import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listInvites } from '#lib/team/list-invites.ts'
import { listMembers } from '#lib/team/list-members.ts'
import { pageScope } from '#app/_server/scope.ts'
import { outboxHint } from '#app/_server/outbox-hint.ts'
import { FieldsForm } from '#app/_ui/fields-form.tsx'
import { SettingsSection } from '#app/_ui/settings-section.tsx'
import { inviteMemberAction } from '../actions.ts'
import { InviteList } from './invite-list.tsx'
import { MemberList } from './member-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('page.members') }
}

export default async function MembersPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const [scope, t] = await Promise.all([pageScope(slug), getTranslations('settings')])
  const manages = scope.can('member.manage')
  const [members, invites, hint] = await Promise.all([listMembers(scope), manages ? listInvites(scope) : [], outboxHint()])
  const roles = (['viewer', 'editor', 'admin', 'owner'] as const).filter((role) => role !== 'owner' || scope.actor.role === 'owner').map((value) => ({ value, label: t(`role.${value}`) }))
  return (
    <>
      <SettingsSection title={t('membersTitle')} lead={t('membersLead')}>
        <MemberList scope={scope} slug={slug} members={members} roles={roles} />
      </SettingsSection>
      {manages ? (
        <SettingsSection title={t('inviteTitle')} lead={<>{t('inviteLead')} {hint}</>}>
          <div className="flex flex-col gap-6">
            <FieldsForm action={inviteMemberAction.bind(null, slug)} submit={t('inviteSubmit')} busy={t('busy')} done={t('inviteDone')} inline fields={[
              { name: 'email', label: t('email'), type: 'email', autoComplete: 'off', required: true },
              { name: 'role', label: t('roleLabel'), value: 'editor', choices: roles },
            ]} />
            <InviteList slug={slug} invites={invites} />
          </div>
        </SettingsSection>
      ) : null}
      <SettingsSection title={t('rolesTitle')}>
        <dl className="flex flex-col gap-3 text-sm">
          {(['owner', 'admin', 'editor', 'viewer'] as const).map((role) => (
            <div key={role} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]"><dt className="font-semibold">{t(`role.${role}`)}</dt><dd className="text-ink-soft">{t(`roleMay.${role}`)}</dd></div>
          ))}
        </dl>
      </SettingsSection>
    </>
  )
}
