export interface BarRow {
  key: string
  name: string
  value: number | null
  /** The value as it is written. */
  says: string
  more?: string | null
}

/** Names with a bar each, all on one scale that holds 0; values below it run to the left. */
export function BarList({ rows, label }: { rows: readonly BarRow[]; label: string }) {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const at = (value: number) => (most === least ? 0 : (100 * (value - least)) / (most - least))
  return (
    <ul aria-label={label} className="flex flex-col gap-3">
      {rows.map(({ key, name, value, says, more }) => (
        <li key={key}>
          <div className="flex items-baseline justify-between gap-3 text-sm">
            <span className="min-w-0 truncate" title={name}>{name}</span>
            <span className="whitespace-nowrap"><span className="font-semibold">{says}</span>{more ? <span className="ml-2 text-xs text-ink-faint">{more}</span> : null}</span>
          </div>
          <svg width="100%" height="7" aria-hidden="true" className="mt-1 block">
            <rect width="100%" height="7" rx="2" fill="var(--sunken)" />
            {value === null ? null : <rect x={`${Math.min(at(0), at(value))}%`} width={`${Math.max(0.5, Math.abs(at(value) - at(0)))}%`} height="7" rx="2" fill="var(--chart-1)" />}
            {least < 0 ? <line x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="7" stroke="var(--ink-soft)" /> : null}
          </svg>
        </li>
      ))}
    </ul>
  )
}
