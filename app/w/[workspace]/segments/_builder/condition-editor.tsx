'use client'

import { box } from './box.ts'
import { X } from 'lucide-react'
import type { RuleWords } from '#lib/segments/get-rule-words.ts'
import { BEHAVIOUR, DAYS, type DraftCondition, FIELDS, kindOf, OPERATORS, startOf, subjectOf, withOperator } from './draft.ts'
import { Values } from './values.tsx'

export interface EditorWords {
  labels: Record<string, string>
  rule: RuleWords
  currency: string
  minorUnits: number
}

interface Props {
  condition: DraftCondition
  words: EditorWords
  onChange: (condition: DraftCondition) => void
  onRemove: () => void
}

/** One condition on one line: what it is about, how it is tested, and against what. */
export function ConditionEditor({ condition, words, onChange, onRemove }: Props) {
  const { labels, rule } = words
  const subject = subjectOf(condition)
  const operators = OPERATORS[kindOf(condition, rule)]
  const attributes = rule.attributes.map(({ key }) => `attribute:${key}`)
  const name = (one: string) => labels[`subject_${one}`] ?? one
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-lg border border-line bg-surface p-2">
      <select aria-label={labels.about} value={subject} onChange={(event) => onChange({ ...startOf(event.target.value, rule), id: condition.id })} className={`${box} font-medium`}>
        <optgroup label={labels.is}>{[...FIELDS, ...DAYS].map((one) => <option key={one} value={one}>{name(one)}</option>)}</optgroup>
        <optgroup label={labels.does}>{BEHAVIOUR.map((one) => <option key={one} value={one}>{name(one)}</option>)}</optgroup>
        <optgroup label={labels.has}>
          {(attributes.includes(subject) || !subject.startsWith('attribute:') ? attributes : [...attributes, subject]).map((one) => <option key={one} value={one}>{one.slice('attribute:'.length)}</option>)}
        </optgroup>
      </select>
      {operators ? (
        <select aria-label={labels.test} value={condition.on === 'active' ? (condition.active ? 'active' : 'inactive') : String(condition.op)} onChange={(event) => onChange(withOperator(condition, event.target.value))} className={box}>
          {operators.map((op) => <option key={op} value={op}>{labels[`op_${op}`]}</option>)}
        </select>
      ) : null}
      <Values condition={condition} words={words} onChange={onChange} />
      <button type="button" aria-label={labels.remove} onClick={onRemove} className="ml-auto rounded-lg p-2 text-ink-faint hover:bg-sunken hover:text-ink"><X aria-hidden="true" className="size-4" /></button>
    </div>
  )
}
