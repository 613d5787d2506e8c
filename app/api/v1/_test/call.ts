import type { RouteFunction } from '#app/_server/route.ts'
import { CONTRACT } from '../_contract/contract.ts'

interface Sent {
  key?: string | undefined
  body?: unknown
  /** Sent as it is, in place of JSON. */
  file?: string | Uint8Array<ArrayBuffer>
}

/** A test may look into any answer without knowing its type. */
export interface Tree {
  readonly [name: string]: Tree
}

interface Heard<T> {
  status: number
  headers: Headers
  json: T
  text: string
}

/** Asks the API as a machine would, through the route's own function. */
export async function call<T = Tree>(method: string, address: string, { key, body, file }: Sent = {}): Promise<Heard<T>> {
  const url = new URL(`http://localhost/api/v1${address}`)
  const path = url.pathname.replace('/api/v1', '')
  const { template, params } = matched(method, path)
  const source = new URL(`..${template.replaceAll('{', '[').replaceAll('}', ']')}/route.ts`, import.meta.url).pathname
  const module = (await import(decodeURIComponent(source))) as Record<string, RouteFunction>
  const handler = module[method]
  if (!handler) throw new Error(`${method} ${template} is declared and has no route.`)
  const headers: Record<string, string> = { ...(key ? { authorization: `Bearer ${key}` } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
  const request = new Request(url, { method, headers, ...(file === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: file }) })
  const response = await handler(request, { params: Promise.resolve(params) })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) as T : {} as T }
}

function matched(method: string, path: string): { template: string; params: Record<string, string> } {
  const candidates = CONTRACT.filter((endpoint) => endpoint.method === method)
    .map(({ path: template }) => ({ template, match: new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(path) }))
    .filter(({ match }) => match)
    .sort((a, b) => a.template.split('{').length - b.template.split('{').length)
  const found = candidates[0]
  if (!found) throw new Error(`The contract has no ${method} ${path}.`)
  return { template: found.template, params: Object.fromEntries(Object.entries(found.match?.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])) }
}
