import { beforeAll, describe, expect, it } from 'vitest'
import { customers } from '../db/schema/customers.ts'
import { healthConfigurations } from '../db/schema/health.ts'
import type { Scope } from '../auth/scope.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { countSegment } from './count-segment.ts'
import { CreateSegment, createSegment } from './create-segment.ts'
import { deleteSegment } from './delete-segment.ts'
import { getRuleWords } from './get-rule-words.ts'
import { getSegment } from './get-segment.ts'
import { listSegments } from './list-segments.ts'
import { previewSegment } from './preview-segment.ts'
import type { Rule } from './rule.ts'
import { saveSegment } from './save-segment.ts'

beforeAll(freshDatabase)

const onPlan = (...values: string[]): Rule => ({ match: 'all', rules: [{ on: 'field', field: 'plan', op: 'is', values }] })

async function withCustomers(scope: Scope): Promise<Scope> {
  await scope.write((tx) => tx.insert(customers).values(['Pro', 'Pro', 'Basic'].map((plan, index) => ({
    workspaceId: scope.workspaceId, customerNo: index + 1, externalId: `c${index}`, name: `Customer ${index}`, nameSearch: `customer ${index}`, plan, attributes: { seats: 3, trial: false },
  }))))
  return scope
}

describe('segments', () => {
  it('are saved, counted, changed and removed', async () => {
    const scope = await withCustomers(await memberOf({ role: 'editor' }))
    const { segmentNo, key } = await createSegment(scope, { name: 'Grote klanten', rule: onPlan('Pro') })
    expect(key).toBe('grote-klanten')
    expect(await countSegment(scope, { segmentNo })).toBe(2)
    await saveSegment(scope, { segmentNo, name: 'Everybody', rule: { match: 'all', rules: [] } })
    expect(await listSegments(scope)).toMatchObject({ customers: 3, segments: [{ segmentNo, key: 'grote-klanten', name: 'Everybody', size: 3 }] })
    await deleteSegment(scope, { segmentNo })
    await expect(getSegment(scope, { segmentNo })).rejects.toThrow('This segment is not there.')
    expect(await listSegments(scope)).toEqual({ customers: 3, segments: [] })
  })

  it('keep their keys apart', async () => {
    const scope = await memberOf()
    const first = await createSegment(scope, { name: 'Gold', rule: onPlan('Gold') })
    const second = await createSegment(scope, { name: 'Góld!', rule: onPlan('Gold') })
    expect([first.key, second.key]).toEqual(['gold', `gold-${second.segmentNo}`])
  })

  it('are previewed before they are saved', async () => {
    const scope = await withCustomers(await memberOf())
    expect(await previewSegment(scope, { rule: onPlan('Basic') })).toEqual({ size: 1, customers: 3, first: [{ customerNo: 3, name: 'Customer 2', plan: 'Basic' }] })
    expect(await getRuleWords(scope)).toEqual({
      values: { plan: ['Basic', 'Pro'], country: [], industry: [], owner: [] }, events: [],
      attributes: [{ key: 'seats', kind: 'number' }, { key: 'trial', kind: 'boolean' }],
    })
  })

  it('stay while a health score uses them', async () => {
    const scope = await memberOf()
    const { segmentNo } = await createSegment(scope, { name: 'Scored', rule: onPlan('Pro') })
    await scope.write((tx) => tx.insert(healthConfigurations).values({ workspaceId: scope.workspaceId, configurationNo: 1, version: 0, name: 'Score', segmentNo, definition: {}, author: 'Anna' }))
    await expect(deleteSegment(scope, { segmentNo })).rejects.toMatchObject({ code: 'conflict', details: { name: 'Score' } })
  })

  it('belong to one workspace and to those who may', async () => {
    const [ours, theirs, viewer] = [await memberOf(), await memberOf(), await memberOf({ role: 'viewer' })]
    const { segmentNo } = await createSegment(ours, { name: 'Ours', rule: onPlan('Pro') })
    await expect(getSegment(theirs, { segmentNo })).rejects.toMatchObject({ code: 'missing' })
    await expect(saveSegment(theirs, { segmentNo, name: 'Stolen', rule: onPlan('Pro') })).rejects.toMatchObject({ code: 'missing' })
    await expect(deleteSegment(theirs, { segmentNo })).rejects.toMatchObject({ code: 'missing' })
    await expect(createSegment(viewer, { name: 'No', rule: onPlan('Pro') })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await getSegment(ours, { segmentNo })).toMatchObject({ name: 'Ours' })
    expect(CreateSegment.safeParse({ name: ' ', rule: onPlan('Pro') }).success).toBe(false)
  })
})
