'use client'

import { type CustomTooltipProps, LineChart } from '@tremor/react'
import type { TrendRow } from './interactive-trend.tsx'

/** Tremor's line chart without its own axes, grid and line: it knows which point is meant and says what stands there. */
export function TrendReader({ rows, ends: [low, high] }: { rows: TrendRow[]; ends: [low: number, high: number] }) {
  return (
    <LineChart className="peil-reader h-full" data={rows} index="label" categories={['value']} colors={['cyan']} minValue={low} maxValue={high}
      showXAxis={false} showYAxis={false} showGridLines={false} showLegend={false} showAnimation={false} customTooltip={Reading} noDataText="" />
  )
}

function Reading({ payload, active }: CustomTooltipProps) {
  const row = payload?.[0]?.payload as TrendRow | undefined
  if (!active || !row) return null
  return (
    <div className="rounded-lg border border-line-strong bg-surface px-3 py-2 text-sm shadow-card">
      <p className="text-xs text-ink-faint">{row.label}</p>
      <p className="mt-0.5 font-semibold text-ink">{row.says}</p>
      {row.more.map((line) => <p key={line} className="text-xs text-ink-soft">{line}</p>)}
    </div>
  )
}
