import type { CSSProperties } from 'react'

interface Props {
  id: string
  points: number[]
  low: string
  high: string
  required: boolean
  chosen: string | undefined
}

/** A scale of native radios: one stop for the tab key, arrows inside. On a phone it breaks into two rows, so that every point stays wide enough for a thumb. */
export function ScaleField({ id, points, low, high, required, chosen }: Props) {
  const last = points.length - 1
  const isShort = points.length <= 6
  const style = { '--all': points.length, '--few': isShort ? points.length : Math.ceil(points.length / 2), '--half': Math.floor(points.length / 2) } as CSSProperties
  return (
    <div className={isShort ? 'scale short' : 'scale'} style={style}>
      {low ? <span className="end low" aria-hidden="true">{low}</span> : null}
      {points.map((point, index) => (
        <label key={point} className="pt">
          <input type="radio" name={`s.${id}`} value={point} required={required} defaultChecked={chosen === String(point)} />
          <span>{point}{index === 0 && low ? <span className="vh"> {low}</span> : null}{index === last && high ? <span className="vh"> {high}</span> : null}</span>
        </label>
      ))}
      {high ? <span className="end high" aria-hidden="true">{high}</span> : null}
    </div>
  )
}
