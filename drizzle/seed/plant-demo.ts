import { randomBytes } from 'node:crypto'
import { workerScope } from '../../lib/auth/worker-scope.ts'
import type { Database } from '../../lib/db/database.ts'
import { createTeam } from '../../lib/team/create-team.ts'
import { localToday } from '../../lib/workspaces/local-today.ts'
import { arrange, layOutJourney } from './demo/arrange.ts'
import { ask } from './demo/ask.ts'
import { calendarOf } from './demo/calendar.ts'
import { demoCustomers } from './demo/customers.ts'
import { DEMO_EMAIL } from './demo/demo-email.ts'
import { dice } from './demo/dice.ts'
import { importCompany } from './demo/import-company.ts'
import { demoTickets } from './demo/tickets.ts'
import { removeDemo } from './remove-demo.ts'

export interface Demo {
  workspace: string
  email: string
  /** Made up here and told this once. */
  password: string
}

/** Plants a small company, made through the same verbs as anybody's, in a workspace of its own; one that was there is removed first. */
export async function plantDemo(db: Database): Promise<Demo> {
  await removeDemo(db)
  const password = randomBytes(9).toString('base64url')
  const { workspace } = await createTeam(db, { name: 'Demo', email: DEMO_EMAIL, password, workspace: 'Kajuit (demo)', timeZone: 'Europe/Amsterdam', currency: 'EUR', locale: 'en', isDemo: true })
  const scope = await workerScope(db, workspace.id, { kind: 'operator', id: 'demo', name: 'Demo' })
  if (!scope) throw new Error('The workspace of the demo was not made.')
  const calendar = calendarOf(localToday(scope))
  const luck = dice(20_260_301)
  const customers = demoCustomers(luck, calendar)
  const tickets = demoTickets(luck, calendar, customers)
  await layOutJourney(scope)
  await importCompany(scope, luck, calendar, customers, tickets)
  await ask(scope, luck, calendar, customers, tickets)
  await arrange(scope, calendar)
  return { workspace: workspace.slug, email: DEMO_EMAIL, password }
}
