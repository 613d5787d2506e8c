import type { Unit } from '#lib/metrics/define.ts'
import { classNames } from './class-names.ts'
import type { FigureFormat } from './format-figure.ts'

const SIZE = { row: 'text-2xl', card: 'text-[2.25rem]', page: 'text-[3.25rem] sm:text-[4rem]' }

/** The big number, its unit and cents standing back. */
export function BigFigure({ format, unit, value, size = 'card' }: { format: FigureFormat; unit: Unit; value: number | null; size?: keyof typeof SIZE }) {
  return (
    <span className={classNames('figure whitespace-nowrap', SIZE[size])}>
      {format.pieces(unit, value).map(({ text, isSmall }) => (isSmall ? <span key={text} className="text-[0.5em] font-medium tracking-normal text-ink-soft">{text}</span> : text))}
    </span>
  )
}
