import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

interface Column<Row> {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures stand at the right. */
  figure?: boolean
  /** Left out on a phone. */
  wide?: boolean
}

/** A table that scrolls by itself on a small screen and says what it lists. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: { caption: string; columns: Column<Row>[]; rows: Row[]; rowKey: (row: Row) => string }) {
  const side = (column: Column<Row>) => classNames('px-4 py-2.5', column.figure ? 'text-right' : 'text-left', column.wide && 'hidden sm:table-cell')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto rounded-card border border-line bg-surface shadow-card">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line">{columns.map((column) => <th key={column.key} scope="col" className={classNames(side(column), 'text-xs font-semibold text-ink-faint')}>{column.head}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line last:border-0 hover:bg-sunken/60">
              {columns.map((column) => <td key={column.key} className={side(column)}>{column.cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
