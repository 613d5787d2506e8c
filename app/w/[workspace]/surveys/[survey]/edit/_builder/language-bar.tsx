'use client'

import { X } from 'lucide-react'
import { Select } from '#app/_ui/field.tsx'
import { SmallButton } from './small-button.tsx'
import type { BuilderWords } from './words.ts'

/** Languages to choose from; any other can come in with an imported definition. */
const OFFERED = ['ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'he', 'hr', 'hu', 'it', 'lt', 'lv', 'nl', 'nb', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'tr', 'uk']

interface Props {
  languages: string[]
  beside: string | null
  nameOf: (tag: string) => string
  missingIn: (tag: string) => number
  words: BuilderWords
  onBeside: (tag: string | null) => void
  onLanguages: (tags: string[]) => void
}

/** The survey's languages: which one is written beside its own, and how much each still lacks. */
export function LanguageBar({ languages, beside, nameOf, missingIn, words, onBeside, onLanguages }: Props) {
  const [own, ...others] = languages
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="min-w-44 flex-1">
        <Select label={`${own ? nameOf(own) : ''} + ${words.beside}`} value={beside ?? ''} onChange={(event) => onBeside(event.target.value || null)}>
          <option value="">{words.besideNone}</option>
          {others.map((tag) => <option key={tag} value={tag}>{nameOf(tag)}{missingIn(tag) > 0 ? ` (${words.missing}: ${missingIn(tag)})` : ''}</option>)}
        </Select>
      </div>
      {beside ? <SmallButton name={`${words.removeLanguage}: ${nameOf(beside)}`} onClick={() => onLanguages(languages.filter((tag) => tag !== beside))}><X size={16} aria-hidden="true" /></SmallButton> : null}
      <div className="min-w-44 flex-1">
        <Select label={words.addLanguage} value="" onChange={(event) => { if (event.target.value) onLanguages([...languages, event.target.value]) }}>
          <option value="">–</option>
          {OFFERED.filter((tag) => !languages.includes(tag)).map((tag) => <option key={tag} value={tag}>{nameOf(tag)}</option>)}
        </Select>
      </div>
    </div>
  )
}
