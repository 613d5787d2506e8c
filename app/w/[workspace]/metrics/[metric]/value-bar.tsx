/** A value as a bar from 0, its interval as a whisker. */
export function ValueBar({ value, interval, scale: [least, most] }: { value: number | null; interval: readonly [number, number] | null; scale: readonly [number, number] }) {
  const at = (x: number) => (most === least ? 0 : Math.min(100, Math.max(0, (100 * (x - least)) / (most - least))))
  return (
    <svg width="100%" height="12" aria-hidden="true" className="block min-w-32">
      {value === null ? null : <rect x={`${Math.min(at(0), at(value))}%`} width={`${Math.max(0.5, Math.abs(at(value) - at(0)))}%`} y="2" height="8" rx="2" fill="var(--chart-1)" opacity="0.85" />}
      {value === null || !interval ? null : <line x1={`${at(interval[0])}%`} x2={`${at(interval[1])}%`} y1="6" y2="6" stroke="var(--ink)" strokeWidth="1.5" />}
      {least < 0 ? <line x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="12" stroke="var(--ink-faint)" /> : null}
    </svg>
  )
}
