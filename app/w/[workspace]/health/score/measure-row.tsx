'use client'

import { X } from 'lucide-react'
import { AGEING, type DraftMeasure, WINDOWED } from './draft.ts'
import { Named, NumberBox, smallBox } from './small-field.tsx'

interface Props {
  measure: DraftMeasure
  labels: Record<string, string>
  attributes: string[]
  onChange: (measure: DraftMeasure | null) => void
}

/** One measure: what it is, from worst to best, what counts when it is missing, and how much it weighs. */
export function MeasureRow({ measure, labels, attributes, onChange }: Props) {
  const { scale } = measure
  const set = (change: Partial<DraftMeasure>) => onChange({ ...measure, ...change })
  return (
    <li className="grid grid-cols-2 items-end gap-x-3 gap-y-3 rounded-card border border-line bg-surface p-3.5 sm:grid-cols-4 lg:grid-cols-[minmax(11rem,1fr)_5.5rem_5.5rem_5.5rem_6rem_8rem_5.5rem_2rem]">
      <div className="col-span-2 min-w-0 self-center sm:col-span-4 lg:col-span-1">
        <p className="font-semibold leading-snug">{labels[`pick_${measure.source}`]}</p>
        {measure.source === 'attribute' ? (
          <select aria-label={labels.attribute} value={measure.attribute ?? ''} onChange={(event) => set({ attribute: event.target.value })} className={`${smallBox} mt-1`}>
            {[...new Set([measure.attribute ?? '', ...attributes])].map((one) => <option key={one} value={one}>{one}</option>)}
          </select>
        ) : null}
      </div>
      {WINDOWED.includes(measure.source) ? <Named name={labels.window}><NumberBox min={1} max={730} step={1} required value={measure.windowDays} onType={(windowDays) => set({ windowDays })} /></Named> : <span className="hidden lg:block" />}
      {scale.kind === 'linear' ? (
        <>
          <Named name={labels.worst}><NumberBox required value={scale.worst} onType={(worst) => set({ scale: { ...scale, worst } })} /></Named>
          <Named name={labels.best}><NumberBox required value={scale.best} onType={(best) => set({ scale: { ...scale, best } })} /></Named>
        </>
      ) : <p className="col-span-2 text-sm text-ink-soft">{labels.steps}</p>}
      {AGEING.includes(measure.source) ? <Named name={labels.maxAge}><NumberBox min={1} max={3650} step={1} value={measure.maxAgeDays} onType={(maxAgeDays) => set({ maxAgeDays })} /></Named> : <span className="hidden lg:block" />}
      <Named name={labels.missing}>
        <select value={measure.missing} onChange={(event) => set({ missing: event.target.value as DraftMeasure['missing'] })} className={smallBox}>
          {['leave_out', 'fifty', 'zero'].map((one) => <option key={one} value={one}>{labels[one]}</option>)}
        </select>
      </Named>
      <Named name={labels.weight}><NumberBox min={0} max={100} step={1} required value={measure.weight} onType={(weight) => set({ weight })} className="font-semibold" /></Named>
      <button type="button" aria-label={`${labels.remove}: ${labels[`pick_${measure.source}`]}`} onClick={() => onChange(null)} className="mb-1 justify-self-end rounded-lg p-1.5 text-ink-faint hover:bg-sunken hover:text-ink"><X aria-hidden="true" className="size-4" /></button>
    </li>
  )
}
