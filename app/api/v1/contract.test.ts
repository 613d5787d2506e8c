import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ABILITIES } from '#lib/auth/abilities.ts'
import { CONTRACT } from './_contract/contract.ts'
import { openApiDocument } from './_openapi/document.ts'

const here = dirname(fileURLToPath(import.meta.url))
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

async function routesOnDisk(): Promise<string[]> {
  const found: string[] = []
  for (const file of globSync('**/route.ts', { cwd: here })) {
    const module = (await import(join(here, file))) as Record<string, unknown>
    const path = `/${dirname(file).replaceAll('[', '{').replaceAll(']', '}')}`
    for (const method of METHODS) if (method in module) found.push(`${method} ${path}`)
  }
  return found.sort()
}

describe('the contract', () => {
  it('declares every route there is, and no other', async () => {
    const declared = CONTRACT.map(({ method, path }) => `${method} ${path}`)
    expect(await routesOnDisk()).toEqual([...declared, 'GET /openapi.json'].sort())
  })

  it('would notice a route that nobody declared', async () => {
    const [first, ...others] = CONTRACT.map(({ method, path }) => `${method} ${path}`)
    expect(await routesOnDisk()).not.toEqual([...others, 'GET /openapi.json'].sort())
    expect(first).toBeDefined()
  })

  it('is shown on its page, a call of each kind', () => {
    const page = readFileSync(join(here, '../../../docs/api.md'), 'utf8')
    const unshown = CONTRACT.filter(({ path }) => !new RegExp(`\\$PEIL${path.replace(/\{\w+\}/g, '[\\w.%-]+')}(?=[\\s"?])`).test(page)).map(({ path }) => path)
    expect(unshown).toEqual([])
  })

  it('names each operation once, with an ability that exists', () => {
    expect(new Set(CONTRACT.map(({ id }) => id)).size).toBe(CONTRACT.length)
    for (const { ability } of CONTRACT) expect(ABILITIES).toContain(ability)
  })

  it('documents every operation with its parameters, and refers only to what is there', () => {
    const document = openApiDocument(CONTRACT, 'http://localhost:3000/api/v1') as { paths: Record<string, Record<string, { operationId: string; parameters: { name: string; in: string }[] }>>; components: { schemas: Record<string, unknown> } }
    expect(Object.values(document.paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId)).sort()).toEqual(CONTRACT.map(({ id }) => id).sort())
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const operation of Object.values(operations)) {
        expect(operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name).sort()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort())
      }
    }
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '')
    expect(references.filter((name) => !(name in document.components.schemas))).toEqual([])
    expect(JSON.stringify(document)).not.toContain('$defs')
  })
})
