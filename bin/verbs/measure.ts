import { Measure } from '../../lib/metrics/measure.ts'
import { measure } from '../../lib/metrics/measure.ts'
import { measuredShape } from '../../lib/metrics/measured-shape.ts'
import { type Asked, questionOf } from '../../lib/metrics/question-of.ts'
import { UsageError, requiredText, textOf, type Verb } from './verb.ts'
import { table } from './table.ts'

type Shape = ReturnType<typeof measuredShape>

export const measureVerb: Verb = {
  name: 'measure',
  summary: 'Measure a metric over a period',
  usage: 'measure <metric> --workspace <slug> --from <day> --to <day> [--grain day|week|month|quarter] [--by <dimension>] [--variant <name>] [--weighted] [--compare] [--segment <key>] [--customer <id>] [--channel <key>] [--touchpoint <key>] [--filter <dimension>=<value>]…',
  options: {
    from: { type: 'string' }, to: { type: 'string' }, grain: { type: 'string' }, by: { type: 'string' }, variant: { type: 'string' }, weighted: { type: 'boolean' }, compare: { type: 'boolean' },
    segment: { type: 'string' }, customer: { type: 'string' }, channel: { type: 'string' }, touchpoint: { type: 'string' }, filter: { type: 'string', multiple: true },
  },
  async run({ values, words, scope: enter }) {
    const [metric] = words
    if (!metric || words.length > 1) throw new UsageError('Name one metric.')
    const { metrics, from, to, grain, by, weighted, compare } = Measure.parse({
      metrics: [{ metric, variant: textOf(values, 'variant') }], from: requiredText(values, 'from'), to: requiredText(values, 'to'),
      grain: textOf(values, 'grain'), by: textOf(values, 'by'), weighted: values.weighted === true, compare: values.compare === true,
    })
    const asked: Asked = { metrics, from, to, grain, by, weighted, compare, segment: textOf(values, 'segment'), customer: textOf(values, 'customer'), channel: textOf(values, 'channel'), touchpoint: textOf(values, 'touchpoint'), filter: filtersOf(values.filter) }
    const scope = await enter()
    const [measured] = await measure(scope, await questionOf(scope, asked))
    if (!measured) throw new Error('Nothing was measured.')
    const shape = measuredShape(measured, scope.workspace.currency)
    return { json: shape, text: told(shape) }
  },
}

function filtersOf(given: unknown): Record<string, string> {
  const pairs = (Array.isArray(given) ? given : []).map(String)
  return Object.fromEntries(pairs.map((pair) => {
    const at = pair.indexOf('=')
    if (at < 1) throw new UsageError('A filter is written like --filter customer.plan=pro.')
    return [pair.slice(0, at), pair.slice(at + 1)]
  }))
}

function told(shape: Shape): string {
  const row = (name: string, value: number | null, n: number | null) => ({ period: name, value: rounded(value), n: rounded(n) })
  if (shape.groups.length > 0) return table(shape.groups.map(({ key, value, n }) => ({ group: key, value: rounded(value), n: rounded(n) })))
  const rows = [row(`${shape.from} – ${shape.to}`, shape.value, shape.n), ...shape.buckets.map((bucket) => row(`${bucket.from} – ${bucket.to}`, bucket.value, bucket.n))]
  if (shape.previous) rows.push(row('the period before', shape.previous.value, shape.previous.n))
  if (shape.yearBefore) rows.push(row('a year before', shape.yearBefore.value, shape.yearBefore.n))
  const unit = shape.currency ? `in minor units of ${shape.currency}` : `in ${shape.unit}`
  const working = Object.entries(shape.parts).map(([name, count]) => `${name} ${rounded(count)}`).join(', ')
  return `${shape.metric}${shape.variant ? ` (${shape.variant})` : ''}, ${unit} = ${shape.formula}\n${working ? `with ${working}\n` : ''}\n${table(rows)}`
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)
