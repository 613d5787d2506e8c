import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { listTargets } from './list-targets.ts'
import { removeTarget } from './remove-target.ts'
import { SetTarget, setTarget } from './set-target.ts'

beforeAll(freshDatabase)

describe('a target', () => {
  it('is set, changed and removed, money in minor units', async () => {
    const scope = await memberOf({ role: 'editor' })
    await setTarget(scope, { metric: 'nps', value: 40 })
    await setTarget(scope, { metric: 'nps', value: 50.5 })
    await setTarget(scope, { metric: 'mrr', value: 25_000.25 })
    expect(await listTargets(scope)).toEqual(new Map([['nps', 50.5], ['mrr', 2_500_025]]))
    await removeTarget(scope, { metric: 'nps' })
    expect([...(await listTargets(scope)).keys()]).toEqual(['mrr'])
    await expect(removeTarget(scope, { metric: 'nps' })).rejects.toMatchObject({ code: 'missing' })
  })

  it('belongs to a metric that works, and is a number', async () => {
    const scope = await memberOf({ role: 'editor' })
    await expect(setTarget(scope, { metric: 'share_price', value: 1 })).rejects.toMatchObject({ code: 'missing' })
    expect(SetTarget.safeParse({ metric: 'nps', value: 'high' }).success).toBe(false)
  })

  it('is not a viewer’s to set, and stays in its workspace', async () => {
    const [viewer, other] = [await memberOf({ role: 'viewer' }), await memberOf({ role: 'editor' })]
    await expect(setTarget(viewer, { metric: 'nps', value: 1 })).rejects.toMatchObject({ code: 'forbidden' })
    await setTarget(other, { metric: 'nps', value: 1 })
    expect((await listTargets(viewer)).size).toBe(0)
  })
})
