'use client'

import { X } from 'lucide-react'
import { type DraftException, STARTS, WINDOWED } from './draft.ts'
import { Named, NumberBox, smallBox } from './small-field.tsx'

interface Props {
  exception: DraftException
  labels: Record<string, string>
  attributes: string[]
  onChange: (exception: DraftException | null) => void
}

const OPERATORS = ['gt', 'gte', 'lt', 'lte', 'eq'] as const

/** One exception: when it applies, what it does to the score, why, and until when. */
export function ExceptionRow({ exception, labels, attributes, onChange }: Props) {
  const { effect } = exception
  const set = (change: Partial<DraftException>) => onChange({ ...exception, ...change })
  const what = exception.source === 'attribute' ? `attribute:${exception.attribute ?? ''}` : exception.source
  const choices = [...Object.keys(STARTS).filter((source) => source !== 'attribute').map((source) => ({ value: source, label: labels[`pick_${source}`] })), ...[...new Set([...attributes, ...(exception.attribute ? [exception.attribute] : [])])].map((one) => ({ value: `attribute:${one}`, label: one }))]
  const pick = (value: string) => (value.startsWith('attribute:') ? set({ source: 'attribute', attribute: value.slice(10), windowDays: undefined }) : set({ source: value as DraftException['source'], attribute: undefined, windowDays: WINDOWED.includes(value) ? 30 : undefined }))
  return (
    <li className="grid grid-cols-2 items-end gap-3 rounded-card border border-line bg-surface p-3.5 lg:grid-cols-[minmax(9rem,1fr)_7rem_5rem_9rem_5.5rem_minmax(8rem,1fr)_9rem_2rem]">
      <Named name={labels.when} className="col-span-2 lg:col-span-1"><select value={what} onChange={(event) => pick(event.target.value)} className={smallBox}>{choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}</select></Named>
      <Named name={labels.test}><select value={exception.op} onChange={(event) => set({ op: event.target.value as DraftException['op'] })} className={smallBox}>{OPERATORS.map((op) => <option key={op} value={op}>{labels[`op_${op}`]}</option>)}</select></Named>
      <Named name={labels.value}><NumberBox required value={exception.value} onType={(value) => set({ value })} /></Named>
      <Named name={labels.then}>
        <select value={effect.kind} onChange={(event) => set({ effect: event.target.value === 'band' ? { kind: 'band', band: 'poor' } : { kind: event.target.value as 'cap' | 'floor', score: 39 } })} className={smallBox}>
          {['cap', 'floor', 'band'].map((kind) => <option key={kind} value={kind}>{labels[`effect_${kind}`]}</option>)}
        </select>
      </Named>
      {effect.kind === 'band'
        ? <Named name={labels.band}><select value={effect.band} onChange={(event) => set({ effect: { kind: 'band', band: event.target.value as 'poor' } })} className={smallBox}>{['poor', 'concerning', 'healthy'].map((band) => <option key={band} value={band}>{labels[`band_${band}`]}</option>)}</select></Named>
        : <Named name={labels.score}><NumberBox min={0} max={100} required value={effect.score} onType={(score) => set({ effect: { ...effect, score } })} /></Named>}
      <Named name={labels.reason} className="col-span-2 lg:col-span-1"><input required maxLength={200} value={exception.reason} onChange={(event) => set({ reason: event.target.value })} className={smallBox} /></Named>
      <Named name={labels.until}><input type="date" value={exception.until ?? ''} onChange={(event) => set({ until: event.target.value })} className={smallBox} /></Named>
      <button type="button" aria-label={`${labels.remove}: ${exception.reason || labels.exception}`} onClick={() => onChange(null)} className="mb-1 justify-self-end rounded-lg p-1.5 text-ink-faint hover:bg-sunken hover:text-ink"><X aria-hidden="true" className="size-4" /></button>
    </li>
  )
}
