import type { Scope } from '../auth/scope.ts'
import { workerScope } from '../auth/worker-scope.ts'
import { createCustomer } from '../customers/create-customer.ts'
import { listCustomers } from '../customers/list-customers.ts'
import { createDashboard } from '../dashboards/create-dashboard.ts'
import { appDatabase } from '../db/database.ts'
import { createSegment } from '../segments/create-segment.ts'
import { createSurvey } from '../surveys/create-survey.ts'
import { createApiKey, KEY_ABILITIES } from '../workspaces/create-api-key.ts'

async function scopeOf(slug: string): Promise<Scope> {
  const scope = await workerScope(appDatabase(), slug, { kind: 'operator', id: 'test', name: 'Test' })
  if (!scope) throw new Error(`There is no workspace ${slug}.`)
  return scope
}

/** Puts one thing of each kind into a workspace, all under one name. */
export async function furnish(slug: string, name: string): Promise<void> {
  const scope = await scopeOf(slug)
  await createCustomer(scope, { externalId: 'canary-1', name, plan: 'pro', attributes: {} })
  await createSegment(scope, { name, rule: { match: 'all', rules: [] } })
  await createSurvey(scope, { name, template: 'nps' })
  await createDashboard(scope, { name, starter: 'leadership' })
}

/** A key of a workspace that may do everything. */
export async function fullKeyOf(slug: string): Promise<string> {
  const scope = await scopeOf(slug)
  return (await createApiKey(scope, { name: 'All', abilities: KEY_ABILITIES.filter((ability) => scope.can(ability)) })).key
}

/** The names of a workspace's customers. */
export async function customerNamesOf(slug: string): Promise<string[]> {
  return (await listCustomers(await scopeOf(slug), {})).customers.map(({ name }) => name)
}
