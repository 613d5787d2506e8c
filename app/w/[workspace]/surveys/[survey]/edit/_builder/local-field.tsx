'use client'

import { useId } from 'react'
import type { LocalText } from '#lib/surveys/local-text.ts'

interface Props {
  label: string
  value: LocalText | undefined
  onChange: (value: LocalText) => void
  /** The survey's own language first, then the one beside it. */
  languages: { tag: string; name: string }[]
  lines?: number
  missing: string
}

const box = 'w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-ink placeholder:text-ink-faint'

/** One text in the survey's language with its translation beside it; what is missing is marked. */
export function LocalField({ label, value, onChange, languages, lines = 1, missing }: Props) {
  const id = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      <div className={languages.length > 1 ? 'grid gap-2 sm:grid-cols-2' : ''}>
        {languages.map(({ tag, name }) => {
          const text = value?.[tag] ?? ''
          const common = { id: `${id}-${tag}`, value: text, lang: tag, dir: 'auto' as const, maxLength: 4000, onChange: (event: { target: { value: string } }) => onChange({ ...value, [tag]: event.target.value }) }
          return (
            <div key={tag} className="min-w-0">
              <label htmlFor={`${id}-${tag}`} className={languages.length > 1 ? 'mb-1 flex justify-between gap-2 text-xs text-ink-faint' : 'sr-only'}>
                {name}{languages.length > 1 && text.trim() === '' ? <span className="font-semibold text-concerning">{missing}</span> : null}
              </label>
              {lines > 1 ? <textarea {...common} rows={lines} className={box} /> : <input {...common} className={`${box} min-h-10`} />}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
