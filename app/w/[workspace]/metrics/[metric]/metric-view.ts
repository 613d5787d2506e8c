import type { Scope } from '#lib/auth/scope.ts'
import type { filterChoices } from '#app/_server/filter-choices.ts'
import type { View } from '#app/_server/period-params.ts'
import type { Metric } from '#lib/metrics/define.ts'

export interface MetricView extends View {
  /** What other pages of metrics understand as well: period and segment. */
  shared: Record<string, string>
}

/** What every section of the page is given. */
export interface SectionProps {
  scope: Scope
  metric: Metric
  view: MetricView
  path: string
  choices: Awaited<ReturnType<typeof filterChoices>>
  target: number | null
}

const FREE = /^(customer_attribute|attribute)\./

/** What the address asks of this metric: what it cannot be narrowed to, split by or defined as is left out. */
export function metricView(metric: Metric, view: View): MetricView {
  const can = (name: string) => metric.breakdowns.includes(name)
  const where = Object.fromEntries(Object.entries(view.filters.where ?? {}).filter(([name]) => can(name)))
  const by = view.by && (can(view.by) || FREE.test(view.by)) ? view.by : undefined
  const variant = view.variant && metric.variants?.[view.variant] ? view.variant : undefined
  const query = Object.fromEntries(Object.entries(view.query).filter(([name]) => (name !== 'by' || by) && (name !== 'variant' || variant) && (!['channel', 'touchpoint'].includes(name) || name in where)))
  const { from, to, segment, grain } = query
  const shared = Object.fromEntries(Object.entries({ from, to, segment, grain }).filter((pair): pair is [string, string] => pair[1] !== undefined))
  return { ...view, by, variant, query, shared, filters: { ...(view.filters.segmentNo ? { segmentNo: view.filters.segmentNo } : {}), ...(Object.keys(where).length > 0 ? { where } : {}) } }
}
