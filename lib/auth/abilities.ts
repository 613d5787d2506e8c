/** Everything the product lets somebody do. A verb names the one it needs; a role or a key is a list of them. */
export const ABILITIES = [
  'metric.read', 'target.edit',
  'dashboard.read', 'dashboard.edit', 'share.manage', 'share.open',
  'customer.read', 'customer.edit',
  'segment.read', 'segment.edit',
  'survey.read', 'survey.edit', 'survey.publish', 'answer.read', 'response.record', 'invitation.send', 'contact.unsubscribe',
  'health.read', 'health.edit',
  'import.read', 'import.run',
  'member.read', 'member.manage', 'key.manage', 'workspace.edit', 'workspace.delete', 'audit.read',
] as const

export type Ability = (typeof ABILITIES)[number]

export type Role = 'owner' | 'admin' | 'editor' | 'viewer'

const VIEWER: readonly Ability[] = ['metric.read', 'dashboard.read', 'customer.read', 'segment.read', 'survey.read', 'answer.read', 'health.read', 'import.read', 'member.read']
const EDITOR: readonly Ability[] = [...VIEWER, 'target.edit', 'dashboard.edit', 'share.manage', 'customer.edit', 'segment.edit', 'survey.edit', 'survey.publish', 'response.record', 'invitation.send', 'health.edit', 'import.run']
const ADMIN: readonly Ability[] = [...EDITOR, 'member.manage', 'key.manage', 'workspace.edit', 'audit.read']

const BY_ROLE: Record<Role, readonly Ability[]> = { viewer: VIEWER, editor: EDITOR, admin: ADMIN, owner: [...ADMIN, 'workspace.delete'] }

export function abilitiesOf(role: Role): readonly Ability[] {
  return BY_ROLE[role]
}
