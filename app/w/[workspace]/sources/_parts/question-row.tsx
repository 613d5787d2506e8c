'use client'

import { useId, useState } from 'react'
import { Field } from '#app/_ui/field.tsx'
import type { QuestionSpec } from '#lib/sources/mapping.ts'
import { codesOf, type Words } from './editor-types.ts'

const KINDS: QuestionSpec['kind'][] = ['nps', 'csat', 'css', 'ces', 'rating', 'yes_no', 'choice', 'text']
const SCALES: Partial<Record<QuestionSpec['kind'], NonNullable<QuestionSpec['scale']>[]>> = { nps: ['nps_0_10', 'nps_1_10'], ces: ['effort_5', 'effort_7', 'ease_0_5', 'agree_7'] }
const box = 'min-h-10 w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-sm'

interface Props {
  column: string
  question: QuestionSpec | undefined
  samples: string[]
  words: Words
  change: (question: QuestionSpec | undefined) => void
}

/** One column: the answer to what kind of question, on which scale, with which codes for no answer. */
export function QuestionRow({ column, question, samples, words, change }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  function choose(kind: string) {
    if (kind === '') return change(undefined)
    const { scale: _, min: __, max: ___, ...rest } = question ?? { key: keyOf(column), label: column, column }
    change({ ...rest, kind: kind as QuestionSpec['kind'] })
  }
  const scales = question ? SCALES[question.kind] : undefined
  return (
    <li className="grid gap-x-5 gap-y-2 px-4 py-3 sm:grid-cols-[13rem_minmax(0,17rem)_1fr_auto] sm:items-center">
      <label htmlFor={id} className="min-w-0 truncate text-sm font-semibold">{column}</label>
      <select id={id} value={question?.kind ?? ''} onChange={(event) => choose(event.target.value)} className={box}>
        <option value="">{words.noAnswer}</option>
        {KINDS.map((kind) => <option key={kind} value={kind}>{words[`question_${kind}`]}</option>)}
        {question?.kind === 'choices' ? <option value="choices">{words.question_choices}</option> : null}
      </select>
      <p className="min-w-0 truncate text-sm text-ink-faint">{samples.join(' · ')}</p>
      {question ? <button type="button" aria-expanded={isOpen} aria-label={`${words.finer}: ${column}`} onClick={() => setOpen(!isOpen)} className="justify-self-start rounded-lg px-2 py-1 text-sm font-semibold text-water hover:bg-water-wash">{words.finer}</button> : <span />}
      {question && isOpen ? (
        <div className="grid gap-3 rounded-lg bg-sunken p-4 sm:col-span-4 sm:grid-cols-3">
          <Field label={words.questionLabel} defaultValue={question.label ?? ''} maxLength={300} onBlur={(event) => change({ ...question, label: event.target.value || undefined })} />
          <Field label={words.missing} hint={words.missingHint} defaultValue={question.missing?.join(', ') ?? ''} onBlur={(event) => change({ ...question, missing: codesOf(event.target.value) })} />
          <Field label={words.notApplicable} defaultValue={question.notApplicable?.join(', ') ?? ''} onBlur={(event) => change({ ...question, notApplicable: codesOf(event.target.value) })} />
          {scales ? (
            <label className="flex flex-col gap-1.5 text-sm font-semibold">{words.scale}
              <select value={question.scale ?? scales[0]} onChange={(event) => change({ ...question, scale: event.target.value as QuestionSpec['scale'] })} className={`${box} font-normal`}>
                {scales.map((scale) => <option key={scale} value={scale}>{words[`scale_${scale}`]}</option>)}
              </select>
            </label>
          ) : null}
          {question.kind !== 'text' && question.kind !== 'choice' ? (
            <label className="flex items-center gap-2 self-end pb-2 text-sm"><input type="checkbox" checked={question.reversed ?? false} onChange={(event) => change({ ...question, reversed: event.target.checked || undefined })} className="size-4 accent-(--water)" />{words.reversed}</label>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

function keyOf(column: string): string {
  const plain = column.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '').slice(0, 38)
  return /^[a-z]/.test(plain) ? plain : `q_${plain || 'answer'}`
}
