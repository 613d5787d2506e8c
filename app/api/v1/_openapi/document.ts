import type { z } from 'zod'
import type { Endpoint } from '../_contract/endpoint.ts'
import { schemaCollector } from './schema-collector.ts'

type Json = Record<string, unknown>

const ERROR = {
  type: 'object', required: ['error'],
  properties: {
    error: {
      type: 'object', required: ['code', 'message', 'fields'],
      properties: { code: { type: 'string' }, message: { type: 'string', description: 'A whole English sentence.' }, fields: { type: 'object', additionalProperties: { type: 'string' }, description: 'What is wrong with each field.' } },
    },
  },
}

const PROBLEMS: Record<string, string> = {
  401: 'No key, or one that is unknown or revoked', 403: 'The key may not do this', 404: 'Not there, or not yours', 409: 'Not possible in the present state',
  422: 'The input is not as documented; `fields` names what to mend', 429: 'More than 1,200 calls in a minute with one key; wait `Retry-After` seconds', 503: 'Too much at once, or the database is away',
}

/** The OpenAPI 3.1 document of a contract, from the same inputs that the routes check. */
export function openApiDocument(contract: readonly Endpoint[], server: string): Json {
  const collect = schemaCollector()
  const paths: Record<string, Json> = {}
  for (const endpoint of contract) paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint, collect.schemaOf) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Peil', version: 'v1',
      description: 'How your customers fare, for machines. Days are half-open and in the time zone of the workspace: `from` counts, `to` does not. Money is in minor units (cents) with its currency. Lists go on with `cursor`.',
    },
    servers: [{ url: server }],
    security: [{ key: [] }],
    tags: [...new Set(contract.map(({ room }) => room))].map((name) => ({ name })),
    paths,
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'A key made under Settings or with `peil key create`.' } }, schemas: { Error: ERROR, ...collect.shared } },
  }
}

function operation(endpoint: Endpoint, schemaOf: (schema: z.ZodType, io: 'input' | 'output', owner: string) => Json): Json {
  const input = schemaOf(endpoint.input, 'input', endpoint.id)
  const fields = (input.properties ?? {}) as Record<string, Json>
  const required = (input.required ?? []) as string[]
  const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const inBody = endpoint.method !== 'GET' && endpoint.method !== 'DELETE' && !endpoint.takes
  const names = Object.keys(fields).filter((name) => inPath.includes(name) || !inBody)
  const rest = Object.keys(fields).filter((name) => !names.includes(name))
  const body = inBody && rest.length > 0 ? { type: 'object', additionalProperties: false, properties: pick(fields, rest), required: required.filter((name) => rest.includes(name)) } : null
  return {
    operationId: endpoint.id, tags: [endpoint.room], summary: endpoint.summary,
    description: [endpoint.about, `The key needs the ability \`${endpoint.ability}\`.`].filter(Boolean).join('\n\n'),
    parameters: names.map((name) => parameter(name, fields[name] ?? {}, inPath.includes(name), required.includes(name))),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    ...(endpoint.takes ? { requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } } : {}),
    responses: {
      [endpoint.status ?? 200]: { description: endpoint.summary, content: answerContent(endpoint, schemaOf) },
      ...Object.fromEntries(Object.entries(PROBLEMS).map(([status, description]) => [status, { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } }])),
    },
  }
}

function answerContent(endpoint: Endpoint, schemaOf: (schema: z.ZodType, io: 'input' | 'output', owner: string) => Json): Json {
  if (endpoint.gives) return { [endpoint.gives]: { schema: { type: 'string' } } }
  return { 'application/json': { schema: endpoint.output ? schemaOf(endpoint.output, 'output', `${endpoint.id}Answer`) : { type: 'object' } } }
}

function parameter(name: string, { description, ...schema }: Json, isPath: boolean, isRequired: boolean): Json {
  return { name, in: isPath ? 'path' : 'query', required: isPath || isRequired, ...(description ? { description } : {}), ...(schema.type === 'object' ? { style: 'deepObject', explode: true } : {}), schema }
}

function pick(fields: Record<string, Json>, names: string[]): Record<string, Json | undefined> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}
