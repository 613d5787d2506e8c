'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/field.tsx'
import type { Question } from '#lib/surveys/definition.ts'
import { moved } from './moved.ts'
import { freeId, KINDS, type Kind, newQuestion } from './new-question.ts'
import { QuestionEditor } from './question-editor.tsx'
import type { BuilderWords } from './words.ts'

interface Props {
  questions: Question[]
  /** Every key the survey ever used, and those that have answers. */
  used: { key: string; hasAnswers: boolean }[]
  wrong: Record<string, string> | undefined
  languages: { tag: string; name: string }[]
  words: BuilderWords
  onChange: (questions: Question[]) => void
}

/** The questions in their order, and the way to one more. */
export function QuestionList({ questions, used, wrong, languages, words, onChange }: Props) {
  const [kind, setKind] = useState<Kind>('csat')
  const add = () => {
    const taken = new Set([...used.map((one) => one.key), ...questions.flatMap((one) => [one.id, `${one.id}_comment`])])
    onChange([...questions, newQuestion(kind, freeId(kind, taken))])
  }
  return (
    <>
      <ol className="flex flex-col gap-4">
        {questions.map((question, index) => (
          <QuestionEditor key={question.id} question={question} index={index} last={questions.length - 1} words={words} languages={languages}
            isLocked={used.some((one) => one.key === question.id && one.hasAnswers)} wrong={wrong?.[question.id]}
            onChange={(changed) => onChange(questions.map((one) => (one.id === question.id ? changed : one)))}
            onMove={(by) => onChange(moved(questions, index, by))}
            onRemove={() => onChange(questions.filter((one) => one.id !== question.id))} />
        ))}
      </ol>
      <div className="flex flex-wrap items-end gap-3 rounded-card border border-dashed border-line-strong p-4">
        <div className="min-w-52 flex-1"><Select label={words.addQuestion} value={kind} onChange={(event) => setKind(event.target.value as Kind)}>{KINDS.map((one) => <option key={one} value={one}>{words.kinds[one]}</option>)}</Select></div>
        <Button look="quiet" onClick={add}><Plus size={16} aria-hidden="true" />{words.add}</Button>
      </div>
    </>
  )
}
