'use client'

import type { ActionResult } from '#app/_server/action-result.ts'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

interface Choice {
  key: string
  title: string
  text: string
}

interface Props {
  action: (previous: ActionResult, form: FormData) => Promise<ActionResult>
  choices: (Choice & { question: string | null; comment: string | null })[]
  privacies: Choice[]
  words: { choose: string; name: string; nameHint: string; privacy: string; privacyHint: string; make: string }
}

const tile = 'flex h-full cursor-pointer flex-col gap-1.5 rounded-card border border-line bg-surface p-4 shadow-card hover:border-line-strong has-checked:border-water has-checked:ring-1 has-checked:ring-water has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-water'

export function NewSurveyForm({ action, choices, privacies, words }: Props) {
  return (
    <ActionForm action={action} className="flex max-w-4xl flex-col gap-9">
      {({ error, value, pending }) => (
        <>
          <fieldset>
            <legend className="mb-3 text-base font-semibold">{words.choose}</legend>
            <div className="grid gap-3 sm:grid-cols-2">
              {choices.map((choice, index) => (
                <label key={choice.key} className={tile}>
                  <span className="flex items-center gap-2.5 font-semibold">
                    <input type="radio" name="template" value={choice.key} defaultChecked={value('template') ? value('template') === choice.key : index === 0} className="size-4 accent-water" />
                    {choice.title}
                  </span>
                  <span className="text-sm text-ink-soft">{choice.text}</span>
                  {choice.question ? (
                    <span className="mt-2 block rounded-lg bg-sunken px-3 py-2.5 text-sm text-ink">
                      <span className="block">“{choice.question}”</span>
                      {choice.comment ? <span className="mt-1 block text-ink-soft">“{choice.comment}”</span> : null}
                    </span>
                  ) : null}
                </label>
              ))}
            </div>
          </fieldset>
          <div className="max-w-md"><Field name="name" label={words.name} hint={words.nameHint} required maxLength={120} error={error('name')} defaultValue={value('name')} /></div>
          <fieldset>
            <legend className="text-base font-semibold">{words.privacy}</legend>
            <p className="mb-3 mt-1 text-sm text-ink-soft">{words.privacyHint}</p>
            <div className="grid gap-3 sm:grid-cols-3">
              {privacies.map((privacy, index) => (
                <label key={privacy.key} className={tile}>
                  <span className="flex items-center gap-2.5 font-semibold">
                    <input type="radio" name="privacy" value={privacy.key} defaultChecked={value('privacy') ? value('privacy') === privacy.key : index === 0} className="size-4 accent-water" />
                    {privacy.title}
                  </span>
                  <span className="text-sm text-ink-soft">{privacy.text}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <div><Button type="submit" disabled={pending}>{words.make}</Button></div>
        </>
      )}
    </ActionForm>
  )
}
