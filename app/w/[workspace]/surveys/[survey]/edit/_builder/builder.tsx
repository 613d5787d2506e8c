'use client'

import { Plus } from 'lucide-react'
import { useActionState, useRef, useState } from 'react'
import type { ActionResult } from '#app/_server/action-result.ts'
import { Button } from '#app/_ui/button.tsx'
import { Field, Select } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import type { SurveyDefinition } from '#lib/surveys/definition.ts'
import { countMissing } from './count-missing.ts'
import { LanguageBar } from './language-bar.tsx'
import { LocalField } from './local-field.tsx'
import { moved } from './moved.ts'
import { freeId, KINDS, type Kind, newQuestion } from './new-question.ts'
import { Preview } from './preview.tsx'
import { PublishButton } from './publish-button.tsx'
import { QuestionEditor } from './question-editor.tsx'
import type { BuilderWords } from './words.ts'

type FormAction = (previous: ActionResult, form: FormData) => Promise<ActionResult>

interface Props {
  surveyNo: number
  name: string
  draft: SurveyDefinition
  /** Every key the survey ever used, and those that have answers. */
  used: { key: string; hasAnswers: boolean }[]
  isLive: boolean
  canPublish: boolean
  sender: string
  locale: string
  words: BuilderWords
  save: FormAction
  publish: FormAction
}

/** Writes a survey: its texts in two languages side by side, its questions in order, and beside it what a respondent would see. */
export function Builder({ surveyNo, name: firstName, draft, used, isLive, canPublish, sender, locale, words, save, publish }: Props) {
  const [definition, setDefinition] = useState(draft)
  const [name, setName] = useState(firstName)
  const [beside, setBeside] = useState<string | null>(draft.languages.find((tag, index) => index > 0 && tag === locale) ?? draft.languages[1] ?? null)
  const [kind, setKind] = useState<Kind>('csat')
  const [saved, runSave, isSaving] = useActionState(save, null)
  const [published, runPublish, isPublishing] = useActionState(publish, null)
  const form = useRef<HTMLFormElement>(null)
  const own = definition.languages[0] ?? 'en'
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const nameOf = (tag: string) => names.of(tag) ?? tag
  const languages = [own, ...(beside ? [beside] : [])].map((tag) => ({ tag, name: nameOf(tag) }))
  const set = (change: Partial<SurveyDefinition>) => setDefinition({ ...definition, ...change })
  const { questions } = definition
  const failed = published && !published.ok ? published : saved && !saved.ok ? saved : null
  const common = { languages, missing: words.missing }
  const add = () => {
    const taken = new Set([...used.map((one) => one.key), ...questions.flatMap((one) => [one.id, `${one.id}_comment`])])
    set({ questions: [...questions, newQuestion(kind, freeId(kind, taken))] })
  }
  return (
    <form ref={form} action={runSave} className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_23.5rem]">
      <input type="hidden" name="surveyNo" value={surveyNo} />
      <input type="hidden" name="definition:json" value={JSON.stringify(definition)} />
      <div className="flex min-w-0 flex-col gap-6">
        {failed ? <Notice look="bad">{failed.message}{failed.fields?.title ? ` ${failed.fields.title}` : ''}{failed.fields?.questions ? ` ${failed.fields.questions}` : ''}</Notice> : null}
        {saved?.ok && !failed ? <Notice look="good">{isLive ? words.savedLive : words.saved}</Notice> : null}
        <section className="flex flex-col gap-5 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5" aria-label={words.texts}>
          <Field label={words.name} hint={words.nameHint} name="name" value={name} maxLength={120} required onChange={(event) => setName(event.target.value)} />
          <LanguageBar languages={definition.languages} beside={beside} nameOf={nameOf} missingIn={(tag) => countMissing(definition, tag)} words={words} onBeside={setBeside}
            onLanguages={(tags) => { set({ languages: tags }); setBeside(tags.find((tag) => !definition.languages.includes(tag)) ?? tags[1] ?? null) }} />
          <LocalField {...common} label={words.title} value={definition.title} onChange={(title) => set({ title })} />
          <LocalField {...common} label={words.intro} value={definition.intro} lines={2} onChange={(intro) => set({ intro })} />
        </section>
        <ol className="flex flex-col gap-4">
          {questions.map((question, index) => (
            <QuestionEditor key={question.id} question={question} index={index} last={questions.length - 1} words={words} languages={languages}
              isLocked={used.some((one) => one.key === question.id && one.hasAnswers)} wrong={failed?.fields?.[question.id]}
              onChange={(changed) => set({ questions: questions.map((one) => (one.id === question.id ? changed : one)) })}
              onMove={(by) => set({ questions: moved(questions, index, by) })}
              onRemove={() => set({ questions: questions.filter((one) => one.id !== question.id) })} />
          ))}
        </ol>
        <div className="flex flex-wrap items-end gap-3 rounded-card border border-dashed border-line-strong p-4">
          <div className="min-w-52 flex-1"><Select label={words.addQuestion} value={kind} onChange={(event) => setKind(event.target.value as Kind)}>{KINDS.map((one) => <option key={one} value={one}>{words.kinds[one]}</option>)}</Select></div>
          <Button look="quiet" onClick={add}><Plus size={16} aria-hidden="true" />{words.add}</Button>
        </div>
        <section className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5" aria-label={words.thanks}>
          <LocalField {...common} label={words.thanksTitle} value={definition.thanks.title} onChange={(title) => set({ thanks: { ...definition.thanks, title } })} />
          <LocalField {...common} label={words.thanksText} value={definition.thanks.text} lines={2} onChange={(text) => set({ thanks: { ...definition.thanks, text } })} />
        </section>
        <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-2 border-t border-line bg-paper px-4 py-3 sm:-mx-2 sm:px-2">
          <Button type="submit" look="quiet" disabled={isSaving || isPublishing}>{words.save}</Button>
          {canPublish ? <PublishButton action={runPublish} form={form} isLive={isLive} disabled={isSaving || isPublishing} words={words} /> : null}
        </div>
      </div>
      <aside className="min-w-0 xl:sticky xl:top-8 xl:self-start" aria-label={words.preview}>
        <h2 className="mb-2 text-sm font-semibold">{words.preview} <span className="font-normal text-ink-faint">{nameOf(beside ?? own)}</span></h2>
        <div className="mx-auto max-w-[23.5rem]"><Preview definition={definition} language={beside ?? own} sender={sender} title={words.preview} /></div>
      </aside>
    </form>
  )
}
