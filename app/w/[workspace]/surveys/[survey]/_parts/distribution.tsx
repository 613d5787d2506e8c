import { classNames } from '#app/_ui/class-names.ts'
import type { Bar } from './bars-of.ts'

const FILL: Record<Bar['look'], string> = { poor: 'bg-poor', middle: 'bg-chart-4', healthy: 'bg-healthy', plain: 'bg-water' }

interface Props {
  caption: string
  heads: { answer: string; count: string; share: string }
  bars: Bar[]
  /** What the shares are of. */
  n: number
  /** Numbers stand upright beside each other; texts lie under each other. */
  isScale: boolean
  /** What stands at the two ends of the scale. */
  ends: [low: string, high: string]
  number: (value: number) => string
  percent: (share: number) => string
}

/** How often each answer was given. The table is the chart: its bars are drawn in its cells, so that everybody reads the same numbers. */
export function Distribution(props: Props) {
  return props.isScale ? <Upright {...props} /> : <Lying {...props} />
}

/** For a scale: columns for the eye, the same as a table for everybody else. */
function Upright({ caption, heads, bars, n, ends: [low, high], number, percent }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.count))
  return (
    <>
      <div aria-hidden="true" className="flex h-44 items-stretch gap-1 sm:gap-2">
        {bars.map((bar) => (
          <div key={bar.label} className="flex min-w-0 flex-1 flex-col justify-end text-center">
            <span className="text-xs tabular-nums text-ink-soft">{bar.count > 0 ? number(bar.count) : ''}</span>
            <span className={classNames('mt-1 block rounded-t-sm', bar.count > 0 ? FILL[bar.look] : 'bg-line')} style={{ height: bar.count > 0 ? `max(${(bar.count / most) * 70}%, 3px)` : '2px' }} />
            <span className="mt-1.5 text-sm font-semibold tabular-nums">{bar.label}</span>
          </div>
        ))}
      </div>
      {low || high ? <p aria-hidden="true" className="mt-1 flex justify-between gap-4 text-xs text-ink-faint"><span>{low}</span><span className="text-right">{high}</span></p> : null}
      <details className="mt-3 text-sm">
        <summary className="w-fit text-ink-soft hover:text-ink">{caption}</summary>
        <table className="mt-2 w-full max-w-xs border-collapse">
          <caption className="sr-only">{caption}</caption>
          <thead><tr className="text-xs text-ink-faint"><th scope="col" className="py-1 text-left font-semibold">{heads.answer}</th><th scope="col" className="text-right font-semibold">{heads.count}</th><th scope="col" className="text-right font-semibold">{heads.share}</th></tr></thead>
          <tbody>{bars.map((bar) => <tr key={bar.label} className="border-t border-line"><th scope="row" className="py-1 text-left font-normal">{bar.label}</th><td className="text-right">{number(bar.count)}</td><td className="text-right">{n > 0 ? percent(bar.count / n) : '–'}</td></tr>)}</tbody>
        </table>
      </details>
    </>
  )
}

function Lying({ caption, heads, bars, n, number, percent }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.count))
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only"><tr><th scope="col">{heads.answer}</th><th scope="col">{heads.count}</th><th scope="col">{heads.share}</th></tr></thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              {bar.label}
              <span aria-hidden="true" className="mt-1 block h-2 rounded-full bg-sunken"><span className={classNames('block h-2 rounded-full', FILL[bar.look])} style={{ width: `${(bar.count / most) * 100}%` }} /></span>
            </th>
            <td className="w-16 py-1.5 text-right align-bottom tabular-nums">{number(bar.count)}</td>
            <td className="w-16 py-1.5 text-right align-bottom tabular-nums text-ink-soft">{n > 0 ? percent(bar.count / n) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
