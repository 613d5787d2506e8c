import * as customers from './customers.ts'
import * as dashboards from './dashboards.ts'
import type { Endpoint } from './endpoint.ts'
import * as health from './health.ts'
import * as imports from './imports.ts'
import * as metrics from './metrics.ts'
import * as segments from './segments.ts'
import * as surveys from './surveys.ts'

const isEndpoint = (value: unknown): value is Endpoint => typeof value === 'object' && value !== null && 'method' in value && 'ability' in value

/** Everything the API offers, in the order in which the documentation tells it. */
export const CONTRACT: readonly Endpoint[] = [metrics, customers, segments, surveys, imports, health, dashboards].flatMap((room) => Object.values<unknown>(room).filter(isEndpoint))
