import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { answered } from '../test/answered.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { addCard } from './add-card.ts'
import { changeCard } from './change-card.ts'
import { createDashboard } from './create-dashboard.ts'
import { createShareLink } from './create-share-link.ts'
import { deleteDashboard } from './delete-dashboard.ts'
import { getDashboard } from './get-dashboard.ts'
import { listDashboards } from './list-dashboards.ts'
import { measureCards } from './measure-cards.ts'
import { moveCard } from './move-card.ts'
import { removeCard } from './remove-card.ts'
import { renameDashboard } from './rename-dashboard.ts'
import { revokeShareLink } from './revoke-share-link.ts'
import { STARTER_SET_KEYS } from './starter-sets.ts'

beforeAll(freshDatabase)

const metricsOf = async (scope: Scope, dashboardNo: number) => (await getDashboard(scope, { dashboardNo })).cards.map(({ metric }) => metric)

describe('a dashboard', () => {
  it.each(STARTER_SET_KEYS)('can begin with the starter set %s', async (starter) => {
    const scope = await memberOf({ role: 'editor' })
    const { dashboardNo } = await createDashboard(scope, { name: 'Board', starter })
    expect((await getDashboard(scope, { dashboardNo })).cards.length).toBeGreaterThan(4)
  })

  it('takes cards, changes, moves and gives them back', async () => {
    const scope = await memberOf({ role: 'editor' })
    const { dashboardNo } = await createDashboard(scope, { name: ' Board ' })
    for (const metric of ['nps', 'mrr', 'dau']) await addCard(scope, { dashboardNo, metric, view: 'trend' })
    await moveCard(scope, { dashboardNo, cardNo: 3, direction: 'earlier' })
    expect(await metricsOf(scope, dashboardNo)).toEqual(['nps', 'dau', 'mrr'])
    await moveCard(scope, { dashboardNo, cardNo: 1, direction: 'earlier' })
    await changeCard(scope, { dashboardNo, cardNo: 1, metric: 'nps', view: 'breakdown', by: 'channel', title: 'Where' })
    expect((await getDashboard(scope, { dashboardNo })).cards[0]).toEqual({ cardNo: 1, metric: 'nps', view: 'breakdown', by: 'channel', title: 'Where' })
    expect(await removeCard(scope, { dashboardNo, cardNo: 3 })).toMatchObject({ metric: 'dau' })
    await renameDashboard(scope, { dashboardNo, name: 'Other' })
    expect(await listDashboards(scope)).toEqual([{ dashboardNo, name: 'Other', cards: 2, metrics: ['nps', 'mrr'], liveLinks: 0 }])
  })

  it('refuses what a metric cannot show', async () => {
    const scope = await memberOf({ role: 'editor' })
    const { dashboardNo } = await createDashboard(scope, { name: 'Board' })
    const attempt = (card: object) => addCard(scope, { dashboardNo, metric: 'nps', view: 'figure', ...card })
    await expect(attempt({ metric: 'nothing' })).rejects.toMatchObject({ code: 'missing' })
    await expect(attempt({ view: 'breakdown' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(attempt({ view: 'breakdown', by: 'customer.name' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(attempt({ variant: 'invented' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is not there for another workspace, and not to be changed by a viewer', async () => {
    const [ours, theirs, viewer] = [await memberOf(), await memberOf(), await memberOf({ role: 'viewer' })]
    const { dashboardNo } = await createDashboard(ours, { name: 'Ours', starter: 'feedback' })
    for (const attempt of [() => getDashboard(theirs, { dashboardNo }), () => renameDashboard(theirs, { dashboardNo, name: 'x' }), () => deleteDashboard(theirs, { dashboardNo }),
      () => addCard(theirs, { dashboardNo, metric: 'nps', view: 'trend' }), () => removeCard(theirs, { dashboardNo, cardNo: 1 }), () => moveCard(theirs, { dashboardNo, cardNo: 2, direction: 'earlier' })]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'missing' })
    }
    await expect(createDashboard(viewer, { name: 'x' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(addCard(viewer, { dashboardNo, metric: 'nps', view: 'trend' })).rejects.toMatchObject({ code: 'forbidden' })
    expect((await getDashboard(ours, { dashboardNo })).cards).toHaveLength(7)
  })

  it('is not deleted while a link to it is open', async () => {
    const scope = await memberOf()
    const { dashboardNo } = await createDashboard(scope, { name: 'Board', starter: 'feedback' })
    const { shareNo } = await createShareLink(scope, { dashboardNo, name: 'Board', period: { kind: 'rolling', days: 30 } })
    await expect(deleteDashboard(scope, { dashboardNo })).rejects.toMatchObject({ code: 'conflict', details: { count: 1 } })
    await revokeShareLink(scope, { shareNo })
    await deleteDashboard(scope, { dashboardNo })
    await expect(getDashboard(scope, { dashboardNo })).rejects.toMatchObject({ code: 'missing' })
  })
})

describe('measuring cards', () => {
  it('needs one statement for all cards that share source, filters and breakdown', async () => {
    const scope = await memberOf()
    await answered(scope, [{ score: 10, on: '2026-03-02' }, { score: 3, on: '2026-03-09' }])
    const cards = [['nps', 'figure'], ['csat', 'trend'], ['nps', 'trend'], ['mrr', 'trend'], ['churn_rate', 'figure'], ['nps', 'breakdown', 'customer.plan'], ['csat', 'breakdown', 'customer.plan']]
      .map(([metric = '', view, by], index) => ({ cardNo: index + 1, metric, view: view as 'figure', ...(by ? { by } : {}) }))
    const counted = counting(scope)
    const measured = await measureCards(counted.scope, cards, { from: '2026-03-01', to: '2026-04-01', grain: 'week' })
    expect(measured.map(({ card }) => card.cardNo)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(measured[0]?.measured.value).toBe(0)
    expect(measured[2]?.measured.buckets.map(({ value }) => value)).toEqual([null, 100, -100, null, null, null])
    // Answers, movements, answers by plan.
    expect(counted.statements()).toBe(3)
  })
})

/** The scope with a count of the statements that go through it, entering the workspace not counted. */
function counting(scope: Scope): { scope: Scope; statements: () => number } {
  let statements = 0
  const read: Scope['read'] = (work) => scope.read((tx) => work(new Proxy(tx, {
    get: (target, name, self) => {
      if (name === 'execute' || name === 'select') statements++
      return Reflect.get(target, name, self)
    },
  })))
  return { scope: { ...scope, read }, statements: () => statements }
}
