import type { Scope } from '../auth/scope.ts'

/** Whether the workspace lets its dashboards be shared at all. Where not, links made before are closed as well. */
export const allowsSharing = (scope: Scope) => scope.workspace.settings.sharing !== false
