'use client'

import { useId, useState } from 'react'
import { Field, Select } from '#app/_ui/field.tsx'
import type { ColumnSpec } from '#lib/sources/mapping.ts'
import { codesOf, type FieldWords, type Rule, ruleOf, specOf, type Words } from './editor-types.ts'

interface Props {
  field: FieldWords
  spec: ColumnSpec | undefined
  header: string[]
  samplesOf: (column: string) => string[]
  words: Words
  change: (spec: ColumnSpec | undefined) => void
}

const NONE = ''
const FIXED = '\u0000fixed'
const TEMPLATE = '\u0000template'

/** One field: its column or fixed value, what stands there, and the finer points. */
export function FieldRow({ field, spec, header, samplesOf, words, change }: Props) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const rule = ruleOf(spec)
  const source = rule.constant !== undefined ? FIXED : rule.template !== undefined ? TEMPLATE : (rule.column ?? NONE)
  const put = (part: Rule) => change(specOf({ ...rule, ...part }))
  function choose(value: string) {
    if (value === NONE) return change(undefined)
    const { column: _, constant: __, template: ___, ...rest } = rule
    if (value === FIXED) return change({ ...rest, constant: field.oneOf?.[0] ?? '' })
    change(value === TEMPLATE ? { ...rest, template: '' } : specOf({ ...rest, column: value }))
  }
  return (
    <li className="grid gap-x-5 gap-y-2 px-4 py-3 sm:grid-cols-[13rem_minmax(0,17rem)_1fr_auto] sm:items-center">
      <div className="min-w-0">
        <label htmlFor={id} className="text-sm font-semibold">{field.label}{field.required ? <span className="ml-1.5 text-xs font-medium text-concerning">{words.needed}</span> : null}</label>
        {field.hint ? <p className="text-xs text-ink-faint">{field.hint}</p> : null}
      </div>
      <div className="flex flex-col gap-2">
        <select id={id} value={source} onChange={(event) => choose(event.target.value)} className="min-h-10 w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-sm">
          <option value={NONE}>{words.none}</option>
          <option value={FIXED}>{words.fixed}</option>
          {source === TEMPLATE ? <option value={TEMPLATE}>{words.template}</option> : null}
          {rule.column !== undefined && !header.includes(rule.column) ? <option value={rule.column}>{rule.column} ({words.absent})</option> : null}
          <optgroup label={words.columns}>{header.map((column) => <option key={column} value={column}>{column}</option>)}</optgroup>
        </select>
        {source === FIXED ? <Fixed field={field} value={rule.constant ?? ''} words={words} put={(constant) => change({ ...rule, constant })} /> : null}
        {source === TEMPLATE ? <input aria-label={words.template} value={rule.template ?? ''} onChange={(event) => change({ ...rule, template: event.target.value })} className="min-h-10 rounded-lg border border-line-strong bg-surface px-3 text-sm" /> : null}
      </div>
      <p className="min-w-0 truncate text-sm text-ink-faint">{rule.column ? samplesOf(rule.column).join(' · ') : ''}</p>
      {rule.column ? <button type="button" aria-expanded={isOpen} aria-label={`${words.finer}: ${field.label}`} onClick={() => setOpen(!isOpen)} className="justify-self-start rounded-lg px-2 py-1 text-sm font-semibold text-water hover:bg-water-wash">{words.finer}</button> : <span />}
      {isOpen && rule.column ? <Finer field={field} rule={rule} put={put} samples={samplesOf(rule.column)} words={words} /> : null}
    </li>
  )
}

function Fixed({ field, value, words, put }: { field: FieldWords; value: string; words: Words; put: (value: string) => void }) {
  const look = 'min-h-10 rounded-lg border border-line-strong bg-surface px-3 text-sm'
  if (!field.oneOf) return <input aria-label={`${words.fixed}: ${field.label}`} type={field.type === 'day' ? 'date' : 'text'} value={value} onChange={(event) => put(event.target.value)} className={look} />
  return (
    <select aria-label={`${words.fixed}: ${field.label}`} value={value} onChange={(event) => put(event.target.value)} className={look}>
      {field.oneOf.map((one) => <option key={one} value={one}>{words[`value_${one}`] ?? one}</option>)}
    </select>
  )
}

/** Codes for "no value", the date format, and what the file's own words mean. */
function Finer({ field, rule, put, samples, words }: { field: FieldWords; rule: Rule; put: (part: Rule) => void; samples: string[]; words: Words }) {
  const isDate = field.type === 'day' || field.type === 'instant'
  return (
    <div className="grid gap-3 rounded-lg bg-sunken p-4 sm:col-span-4 sm:grid-cols-2">
      <Field label={words.missing} hint={words.missingHint} defaultValue={rule.missing?.join(', ') ?? ''} onBlur={(event) => put({ missing: codesOf(event.target.value) })} />
      {isDate ? <Field label={words.dateFormat} hint={words.dateFormatHint} defaultValue={rule.format ?? ''} onBlur={(event) => put({ format: event.target.value.trim() || undefined })} /> : null}
      {field.oneOf ? [...new Set([...samples, ...Object.keys(rule.values ?? {})])].filter((value) => !field.oneOf?.includes(value)).map((value) => (
        <Select key={value} label={`“${value}”`} value={rule.values?.[value] ?? ''} onChange={(event) => put({ values: { ...rule.values, [value]: event.target.value } })}>
          <option value="">{words.noValue}</option>
          {field.oneOf?.map((one) => <option key={one} value={one}>{words[`value_${one}`] ?? one}</option>)}
        </Select>
      )) : null}
    </div>
  )
}
