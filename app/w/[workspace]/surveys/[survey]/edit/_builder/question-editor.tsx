'use client'

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { Select } from '#app/_ui/field.tsx'
import type { Question } from '#lib/surveys/definition.ts'
import { LocalField } from './local-field.tsx'
import { KINDS, type Kind, newQuestion, SCALES } from './new-question.ts'
import { OptionsEditor } from './options-editor.tsx'
import { SmallButton } from './small-button.tsx'
import type { BuilderWords } from './words.ts'

interface Props {
  question: Question
  index: number
  last: number
  /** Has answers: it keeps its kind and scale. */
  isLocked: boolean
  wrong: string | undefined
  languages: { tag: string; name: string }[]
  words: BuilderWords
  onChange: (question: Question) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function QuestionEditor({ question, index, last, isLocked, wrong, languages, words, onChange, onMove, onRemove }: Props) {
  const id = useId()
  const set = (change: Partial<Question>) => onChange({ ...question, ...change } as Question)
  const scales = SCALES[question.kind]
  const common = { languages, missing: words.missing }
  return (
    <li className="rounded-card border border-line bg-surface p-4 shadow-card sm:p-5" aria-labelledby={id}>
      <div className="mb-4 flex items-center justify-between gap-3">
        <h2 id={id} className="text-sm font-semibold">{words.question} {index + 1} <span className="ml-1 font-mono text-xs font-normal text-ink-faint">{question.id}</span></h2>
        <div className="flex gap-1.5">
          <SmallButton name={`${words.up}: ${words.question} ${index + 1}`} disabled={index === 0} onClick={() => onMove(-1)}><ArrowUp size={16} aria-hidden="true" /></SmallButton>
          <SmallButton name={`${words.down}: ${words.question} ${index + 1}`} disabled={index === last} onClick={() => onMove(1)}><ArrowDown size={16} aria-hidden="true" /></SmallButton>
          <SmallButton name={`${words.remove}: ${words.question} ${index + 1}`} onClick={onRemove}><Trash2 size={16} aria-hidden="true" /></SmallButton>
        </div>
      </div>
      {wrong ? <p role="alert" className="mb-3 text-sm font-semibold text-poor">{wrong}</p> : null}
      <div className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <Select label={words.kind} value={question.kind} disabled={isLocked} hint={isLocked ? words.locked : undefined} onChange={(event) => onChange(newQuestion(event.target.value as Kind, question.id, question))}>
            {KINDS.map((kind) => <option key={kind} value={kind}>{words.kinds[kind]}</option>)}
          </Select>
          {scales && 'scale' in question ? (
            <Select label={words.scale} value={question.scale} disabled={isLocked} onChange={(event) => set({ scale: event.target.value } as Partial<Question>)}>
              {scales.map((scale) => <option key={scale} value={scale}>{words.scales[scale as keyof typeof words.scales] ?? scale.replace('_', '–')}</option>)}
            </Select>
          ) : null}
        </div>
        <LocalField {...common} label={words.text} value={question.text} lines={2} onChange={(text) => set({ text })} />
        {'scale' in question ? (
          <div className="grid gap-4">
            <LocalField {...common} label={words.low} value={question.ends?.low} onChange={(low) => set({ ends: { high: {}, ...question.ends, low } } as Partial<Question>)} />
            <LocalField {...common} label={words.high} value={question.ends?.high} onChange={(high) => set({ ends: { low: {}, ...question.ends, high } } as Partial<Question>)} />
          </div>
        ) : null}
        {'options' in question ? <OptionsEditor options={question.options} languages={languages} words={words} onChange={(options) => set({ options } as Partial<Question>)} /> : null}
        <div className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
          <label className="inline-flex min-h-9 items-center gap-2"><input type="checkbox" className="size-4 accent-water" checked={question.required} onChange={(event) => set({ required: event.target.checked })} />{words.required}</label>
          {question.kind !== 'text' && !('options' in question) ? (
            <label className="inline-flex min-h-9 items-center gap-2"><input type="checkbox" className="size-4 accent-water" checked={Boolean(question.comment)} onChange={(event) => set({ comment: event.target.checked ? { text: {} } : undefined } as Partial<Question>)} />{words.withComment}</label>
          ) : null}
        </div>
        {'comment' in question && question.comment ? <LocalField {...common} label={words.comment} value={question.comment.text} onChange={(text) => set({ comment: { text } } as Partial<Question>)} /> : null}
      </div>
    </li>
  )
}
