import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { customers } from '../db/schema/customers.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'

beforeAll(freshDatabase)

describe('a scope', () => {
  it('sees its own workspace alone, even when a query forgets to say so', async () => {
    const [ours, theirs] = [await memberOf(), await memberOf()]
    for (const scope of [ours, theirs]) {
      await scope.write((tx) => tx.insert(customers).values({ workspaceId: scope.workspaceId, customerNo: 1, externalId: 'x', name: scope.workspace.name, nameSearch: 'x' }))
    }
    const seen = await ours.read((tx) => tx.select({ name: customers.name }).from(customers))
    expect(seen).toEqual([{ name: ours.workspace.name }])
  })

  it('cannot write into another workspace', async () => {
    const [ours, theirs] = [await memberOf(), await memberOf()]
    const attempt = ours.write((tx) => tx.insert(customers).values({ workspaceId: theirs.workspaceId, customerNo: 1, externalId: 'x', name: 'x', nameSearch: 'x' }))
    await expect(attempt).rejects.toThrow()
  })

  it('leaves no workspace behind on the connection', async () => {
    const ours = await memberOf()
    await ours.read((tx) => tx.execute(sql`select 1`))
    await expect(ours.write(async (tx) => {
      await ours.audit(tx, 'test', 'nothing')
      return tx.update(customers).set({ name: 'x' }).where(eq(customers.customerNo, 1))
    })).resolves.toBeDefined()
  })

  it('refuses what the role does not allow', async () => {
    const viewer = await memberOf({ role: 'viewer' })
    expect(() => viewer.require('survey.publish')).toThrow('Your role does not allow this.')
  })

  it('can add to the audit trail and never change it', async () => {
    const ours = await memberOf()
    await ours.write((tx) => ours.audit(tx, 'test', 'something'))
    await expect(ours.write((tx) => tx.execute(sql`update audit_entries set action = 'x'`))).rejects.toThrow()
    await expect(ours.write((tx) => tx.execute(sql`delete from audit_entries`))).rejects.toThrow()
  })
})
