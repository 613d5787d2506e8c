import { scaleLinear } from 'd3-scale'

export interface Step {
  key: string
  name: string
  /** What it adds; negative where it takes away. */
  value: number
  says: string
}

interface Props {
  title: string
  steps: readonly Step[]
  end: { name: string; value: number; says: string }
}

/** From the start through what was gained and lost to the end, each as a bar that begins where the last one stopped. Lying down, so that names are read in full on a phone. */
export function Waterfall({ title, steps, end }: Props) {
  let level = 0
  const bars = steps.map((step) => {
    const from = level
    level += step.value
    return { ...step, from, to: level }
  })
  const levels = bars.flatMap(({ from, to }) => [from, to])
  // What moves is small beside what stays: the scale begins where the movements do.
  const moving = bars.slice(1).flatMap(({ from, to }) => [from, to])
  const least = moving.length > 0 ? Math.min(...moving) : 0
  const start = least > 0.5 * Math.max(...levels) ? least - (Math.max(...levels) - least) * 0.4 : 0
  const at = scaleLinear([Math.max(0, start), Math.max(...levels, 1)], [0, 100]).clamp(true)
  return (
    <figure>
      <figcaption className="sr-only">{title}</figcaption>
      <ul className="flex flex-col gap-2">
        {[...bars, { key: 'end', ...end, from: 0, to: end.value }].map(({ key, name, says, from, to }, i, all) => {
          const isWhole = i === 0 || i === all.length - 1
          const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))]
          return (
            <li key={key} className="grid grid-cols-[7.5rem_1fr_auto] items-center gap-3 text-sm sm:grid-cols-[11rem_1fr_auto]">
              <span className={isWhole ? 'font-semibold' : 'text-ink-soft'}>{name}</span>
              <svg width="100%" height="16" aria-hidden="true">
                <line x1="0" x2="100%" y1="15.5" y2="15.5" stroke="var(--line)" />
                {right > left ? <rect x={`${left}%`} width={`${Math.max(0.6, right - left)}%`} y="2" height="12" rx="2" fill={isWhole ? 'var(--chart-1)' : to >= from ? 'var(--healthy)' : 'var(--poor)'} /> : null}
              </svg>
              <span className="min-w-24 text-right font-semibold">{says}</span>
            </li>
          )
        })}
      </ul>
    </figure>
  )
}
