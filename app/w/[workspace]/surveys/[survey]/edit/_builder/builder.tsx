'use client'

import { useActionState, useRef, useState } from 'react'
import type { ActionResult } from '#app/_server/action-result.ts'
import { Button } from '#app/_ui/button.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import type { SurveyDefinition } from '#lib/surveys/definition.ts'
import { HeadSection } from './head-section.tsx'
import { LocalField } from './local-field.tsx'
import { Preview } from './preview.tsx'
import { PublishButton } from './publish-button.tsx'
import { QuestionList } from './question-list.tsx'
import type { BuilderWords } from './words.ts'

type FormAction = (previous: ActionResult, form: FormData) => Promise<ActionResult>

interface Props {
  surveyNo: number
  name: string
  draft: SurveyDefinition
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
  const [saved, runSave, isSaving] = useActionState(save, null)
  const [published, runPublish, isPublishing] = useActionState(publish, null)
  const form = useRef<HTMLFormElement>(null)
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const nameOf = (tag: string) => names.of(tag) ?? tag
  const own = definition.languages[0] ?? 'en'
  const languages = [own, ...(beside ? [beside] : [])].map((tag) => ({ tag, name: nameOf(tag) }))
  const set = (change: Partial<SurveyDefinition>) => setDefinition((before) => ({ ...before, ...change }))
  const failed = published && !published.ok ? published : saved && !saved.ok ? saved : null
  return (
    <form ref={form} action={runSave} className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_23.5rem]">
      <input type="hidden" name="surveyNo" value={surveyNo} />
      <input type="hidden" name="definition:json" value={JSON.stringify(definition)} />
      <div className="flex min-w-0 flex-col gap-6">
        {failed ? <Notice look="bad">{[failed.message, failed.fields?.title, failed.fields?.questions].filter(Boolean).join(' ')}</Notice> : null}
        {saved?.ok && !failed ? <Notice look="good">{isLive ? words.savedLive : words.saved}</Notice> : null}
        <HeadSection name={name} definition={definition} beside={beside} languages={languages} nameOf={nameOf} words={words} onName={setName} onBeside={setBeside} onChange={set} />
        <QuestionList questions={definition.questions} used={used} wrong={failed?.fields} languages={languages} words={words} onChange={(questions) => set({ questions })} />
        <section className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5" aria-label={words.thanks}>
          <LocalField languages={languages} missing={words.missing} label={words.thanksTitle} value={definition.thanks.title} onChange={(title) => set({ thanks: { ...definition.thanks, title } })} />
          <LocalField languages={languages} missing={words.missing} label={words.thanksText} value={definition.thanks.text} lines={2} onChange={(text) => set({ thanks: { ...definition.thanks, text } })} />
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
