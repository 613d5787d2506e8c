import type { Ability } from '#lib/auth/abilities.ts'

interface SettingsPage {
  key: 'workspace' | 'members' | 'places' | 'keys' | 'mail' | 'jobs' | 'audit'
  path: string
  /** What one must be allowed to open it. */
  needs?: Ability
}

/** The pages of the settings in their order. */
export const settingsPages: readonly SettingsPage[] = [
  { key: 'workspace', path: '' },
  { key: 'members', path: '/members', needs: 'member.read' },
  { key: 'places', path: '/places', needs: 'metric.read' },
  { key: 'keys', path: '/keys', needs: 'key.manage' },
  { key: 'mail', path: '/mail', needs: 'member.manage' },
  { key: 'jobs', path: '/jobs', needs: 'workspace.edit' },
  { key: 'audit', path: '/audit', needs: 'audit.read' },
]
