import { getFormatter, getTranslations } from 'next-intl/server'
import type { Scope } from '#lib/auth/scope.ts'
import type { Member } from '#lib/team/list-members.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { ConfirmButton } from '#app/_ui/confirm-button.tsx'
import { changeRoleAction, removeMemberAction } from '../actions.ts'
import { RoleForm } from './role-form.tsx'

interface Props {
  scope: Scope
  slug: string
  members: Member[]
  roles: { value: string; label: string }[]
}

/** The team; who may manage it changes a role or removes somebody here. */
export async function MemberList({ scope, slug, members, roles }: Props) {
  const [t, format] = await Promise.all([getTranslations('settings'), getFormatter()])
  const now = new Date()
  const owners = members.filter(({ role }) => role === 'owner').length
  const mayChange = ({ role }: Member) => scope.can('member.manage') && (role !== 'owner' || (scope.actor.role === 'owner' && owners > 1))
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
      {members.map((member) => {
        const you = member.userId === scope.actor.id
        return (
          <li key={member.userId} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-4 py-4">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-semibold">{member.name}{you ? <Badge look="water">{t('you')}</Badge> : null}</p>
              <p className="break-all text-sm text-ink-soft">{member.email}</p>
              <p className="mt-0.5 text-sm text-ink-faint">{member.seenAt ? t('seen', { when: format.relativeTime(member.seenAt, now) }) : t('neverSeen')}</p>
            </div>
            <div className="flex flex-wrap items-start gap-2">
              {mayChange(member) ? (
                <RoleForm action={changeRoleAction.bind(null, slug)} userId={member.userId} role={member.role} roles={roles} label={t('roleOf', { name: member.name })} submit={t('change')} name={member.name} />
              ) : <span className="py-2 text-sm font-medium">{t(`role.${member.role}`)}</span>}
              {mayChange(member) && !you ? (
                <ConfirmButton action={removeMemberAction.bind(null, slug)} values={{ userId: member.userId }} label={t('remove')} describe={member.name} warning={t('removeWarning', { name: member.name })} confirm={t('removeConfirm')} />
              ) : null}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
