'use client'

import { Field } from '#app/_ui/field.tsx'
import type { QuestionSpec } from '#lib/sources/mapping.ts'
import type { PartProps } from './fields-part.tsx'
import { QuestionRow } from './question-row.tsx'

/** Which survey the answers belong to, and which columns are answers to what. */
export function QuestionsPart({ mapping, change, header, samplesOf, words }: PartProps) {
  const questions = mapping.questions ?? []
  const used = new Set(Object.values(mapping.fields).map((spec) => (typeof spec === 'string' ? spec : spec.column)))
  const survey = mapping.survey ?? { key: '', name: '' }
  const columns = header.filter((column) => !used.has(column))
  const put = (column: string, question: QuestionSpec | undefined) => {
    const others = questions.filter((one) => one.column !== column)
    const at = questions.findIndex((one) => one.column === column)
    change({ questions: question === undefined ? others : at === -1 ? [...questions, question] : questions.with(at, question) })
  }
  return (
    <section aria-labelledby="questions-part">
      <h2 id="questions-part" className="text-lg font-semibold">{words.questions}</h2>
      <p className="mb-4 mt-1 max-w-xl text-sm text-ink-soft">{words.questionsText}</p>
      <div className="mb-4 grid max-w-3xl gap-4 sm:grid-cols-2">
        <Field label={words.surveyName} value={survey.name} maxLength={120} onChange={(event) => change({ survey: { ...survey, name: event.target.value } })} />
        <Field label={words.surveyKey} hint={words.surveyKeyHint} value={survey.key} maxLength={40} onChange={(event) => change({ survey: { ...survey, key: event.target.value } })} />
      </div>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
        {columns.map((column) => (
          <QuestionRow key={column} column={column} question={questions.find((one) => one.column === column)} samples={samplesOf(column)} words={words} change={(question) => put(column, question)} />
        ))}
      </ul>
    </section>
  )
}
