'use client'

import { useState } from 'react'
import { box } from './box.ts'
import type { EditorWords } from './condition-editor.tsx'
import type { DraftCondition } from './draft.ts'

interface Props {
  condition: DraftCondition
  words: EditorWords
  onChange: (condition: DraftCondition) => void
}

const BANDS = ['poor', 'concerning', 'healthy', 'not_enough_data']
const WITHOUT_VALUE = ['is_set', 'is_not_set', 'is_true', 'is_false']

/** What a condition is tested against, with the controls its test needs. */
export function Values(props: Props) {
  const { condition, words: { labels, rule, currency, minorUnits }, onChange } = props
  const number = (field: string, label: string | undefined, more: { min?: number; max?: number; step?: number } = {}) => (
    <input type="number" inputMode="decimal" aria-label={label} step="any" {...more} value={String(condition[field] ?? '')} onChange={(event) => onChange({ ...condition, [field]: event.target.value })} className={`${box} w-24`} />
  )
  const inDays = <span className="flex items-center gap-2 text-sm text-ink-soft">{labels.inLast}{number('days', labels.days, { min: 1, max: 3650, step: 1 })}{labels.days}</span>
  switch (condition.on) {
    case 'active': return inDays
    case 'tickets': return <>{number('times', labels.times, { min: 1, step: 1 })}<span className="text-sm text-ink-soft">{labels.timesOrMore}</span>{inDays}</>
    case 'event': return (
      <>
        <select aria-label={labels.event} value={String(condition.event)} onChange={(event) => onChange({ ...condition, event: event.target.value })} className={box}>
          {(rule.events.includes(String(condition.event)) ? rule.events : [String(condition.event), ...rule.events]).map((event) => <option key={event} value={event}>{event || '–'}</option>)}
        </select>
        {number('times', labels.times, { min: 1, step: 1 })}<span className="text-sm text-ink-soft">{labels.timesOrMore}</span>{inDays}
      </>
    )
    case 'nps': return <>{number('rating', labels.rating, { min: 0, max: 10, step: 1 })}{inDays}</>
    case 'mrr': return (
      <span className="flex items-center gap-2 text-sm text-ink-soft">
        <input type="number" inputMode="decimal" min={0} step="any" aria-label={labels.amount} defaultValue={Number(condition.minor) / minorUnits} onChange={(event) => onChange({ ...condition, minor: Math.round(Number(event.target.value) * minorUnits) })} className={`${box} w-28`} />{currency}
      </span>
    )
    case 'health': return <BandChoice {...props} />
  }
  const op = String(condition.op)
  if (WITHOUT_VALUE.includes(op)) return null
  if (op === 'is' || op === 'is_not') return <TextList {...props} />
  if (op === 'contains') return <input aria-label={labels.value} value={String(condition.value ?? '')} onChange={(event) => onChange({ ...condition, value: event.target.value })} className={`${box} w-44`} />
  if (op === 'before' || op === 'since') return <input type="date" aria-label={labels.day} value={String(condition.day ?? '')} onChange={(event) => onChange({ ...condition, day: event.target.value })} className={box} />
  if (op === 'within' || op === 'longer_ago') return <span className="flex items-center gap-2 text-sm text-ink-soft">{number('days', labels.days, { min: 1, max: 3650, step: 1 })}{labels.days}</span>
  if (op === 'between') return <span className="flex items-center gap-2 text-sm text-ink-soft">{number('from', labels.from)}–{number('to', labels.to)}</span>
  return number('value', labels.value)
}

/** Several values are parted by a semicolon; those in use are suggested. */
function TextList({ condition, words: { labels, rule }, onChange }: Props) {
  const [text, setText] = useState(Array.isArray(condition.values) ? condition.values.join('; ') : '')
  const known = condition.on === 'field' ? rule.values[condition.field as keyof typeof rule.values] ?? [] : []
  const list = `words-${condition.id}`
  return (
    <>
      <input aria-label={labels.values} placeholder={labels.valuesHint} list={list} value={text} className={`${box} w-52`}
        onChange={(event) => {
          setText(event.target.value)
          onChange({ ...condition, values: event.target.value.split(';').map((one) => one.trim()).filter(Boolean) })
        }} />
      <datalist id={list}>{known.map((one) => <option key={one} value={one} />)}</datalist>
    </>
  )
}

function BandChoice({ condition, words: { labels }, onChange }: Props) {
  const chosen = Array.isArray(condition.bands) ? (condition.bands as string[]) : []
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {BANDS.map((band) => (
        <label key={band} className="flex min-h-8 items-center gap-1.5">
          <input type="checkbox" checked={chosen.includes(band)} onChange={(event) => onChange({ ...condition, bands: event.target.checked ? [...chosen, band] : chosen.filter((one) => one !== band) })} className="size-4 accent-water" />
          {labels[`band_${band}`]}
        </label>
      ))}
    </span>
  )
}
