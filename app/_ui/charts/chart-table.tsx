import { classNames } from '../class-names.ts'

interface Props {
  caption: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  /** A summary to open it with; without one it is there for screen readers alone. */
  summary?: string
}

/** The figures a chart is drawn from. */
export function ChartTable({ caption, head, rows, summary }: Props) {
  const table = (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead><tr className="border-b border-line">{head.map((name, i) => <th key={name} scope="col" className={classNames('px-2 py-1.5 text-xs font-semibold text-ink-faint', i === 0 ? 'text-left' : 'text-right')}>{name}</th>)}</tr></thead>
      <tbody>{rows.map(([first, ...cells]) => (
        <tr key={first} className="border-b border-line last:border-0">
          <th scope="row" className="px-2 py-1.5 text-left font-normal">{first}</th>
          {cells.map((cell, i) => <td key={head[i + 1]} className="px-2 py-1.5 text-right">{cell}</td>)}
        </tr>
      ))}</tbody>
    </table>
  )
  if (!summary) return <div className="sr-only">{table}</div>
  return (
    <details className="mt-4 text-sm">
      <summary className="inline-block rounded py-1 font-medium text-water">{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section aria-label={caption} tabIndex={0} className="mt-2 max-h-96 overflow-auto rounded-lg border border-line">{table}</section>
    </details>
  )
}
