'use client'

import { Field } from '#app/_ui/field.tsx'
import type { SurveyDefinition } from '#lib/surveys/definition.ts'
import { countMissing } from './count-missing.ts'
import { LanguageBar } from './language-bar.tsx'
import { LocalField } from './local-field.tsx'
import type { BuilderWords } from './words.ts'

interface Props {
  name: string
  definition: SurveyDefinition
  beside: string | null
  languages: { tag: string; name: string }[]
  nameOf: (tag: string) => string
  words: BuilderWords
  onName: (name: string) => void
  onBeside: (tag: string | null) => void
  onChange: (change: Partial<SurveyDefinition>) => void
}

/** What stands above the questions: the team's name for the survey, its languages, title and introduction. */
export function HeadSection({ name, definition, beside, languages, nameOf, words, onName, onBeside, onChange }: Props) {
  const common = { languages, missing: words.missing }
  const setLanguages = (tags: string[]) => {
    onChange({ languages: tags })
    onBeside(tags.find((tag) => !definition.languages.includes(tag)) ?? tags[1] ?? null)
  }
  return (
    <section className="flex flex-col gap-5 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5" aria-label={words.texts}>
      <Field label={words.name} hint={words.nameHint} name="name" value={name} maxLength={120} required onChange={(event) => onName(event.target.value)} />
      <LanguageBar languages={definition.languages} beside={beside} nameOf={nameOf} missingIn={(tag) => countMissing(definition, tag)} words={words} onBeside={onBeside} onLanguages={setLanguages} />
      <LocalField {...common} label={words.title} value={definition.title} onChange={(title) => onChange({ title })} />
      <LocalField {...common} label={words.intro} value={definition.intro} lines={2} onChange={(intro) => onChange({ intro })} />
    </section>
  )
}
