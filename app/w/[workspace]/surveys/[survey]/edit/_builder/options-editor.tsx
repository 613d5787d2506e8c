'use client'

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { Button } from '#app/_ui/button.tsx'
import type { LocalText } from '#lib/surveys/local-text.ts'
import { LocalField } from './local-field.tsx'
import { freeOptionId } from './new-question.ts'
import { SmallButton } from './small-button.tsx'
import { moved } from './moved.ts'
import type { BuilderWords } from './words.ts'

interface Option {
  id: string
  text: LocalText
}

interface Props {
  options: Option[]
  onChange: (options: Option[]) => void
  languages: { tag: string; name: string }[]
  words: BuilderWords
}

export function OptionsEditor({ options, onChange, languages, words }: Props) {
  return (
    <div className="flex flex-col gap-3">
      {options.map((option, index) => (
        <div key={option.id} className="flex items-end gap-1.5">
          <div className="min-w-0 flex-1"><LocalField label={`${words.option} ${index + 1}`} value={option.text} languages={languages} missing={words.missing} onChange={(text) => onChange(options.map((one) => (one.id === option.id ? { ...one, text } : one)))} /></div>
          <SmallButton name={words.up} disabled={index === 0} onClick={() => onChange(moved(options, index, -1))}><ArrowUp size={16} aria-hidden="true" /></SmallButton>
          <SmallButton name={words.down} disabled={index === options.length - 1} onClick={() => onChange(moved(options, index, 1))}><ArrowDown size={16} aria-hidden="true" /></SmallButton>
          <SmallButton name={words.removeOption} disabled={options.length <= 2} onClick={() => onChange(options.filter((one) => one.id !== option.id))}><X size={16} aria-hidden="true" /></SmallButton>
        </div>
      ))}
      <div><Button look="bare" className="-ml-3 px-3" onClick={() => onChange([...options, { id: freeOptionId(options.map((one) => one.id)), text: {} }])}><Plus size={16} aria-hidden="true" />{words.addOption}</Button></div>
    </div>
  )
}
