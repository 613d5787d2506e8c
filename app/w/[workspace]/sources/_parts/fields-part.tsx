'use client'

import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import type { Mapping } from '#lib/sources/mapping.ts'
import { type ChangeMapping, fill, type KindWords, type Words } from './editor-types.ts'
import { FieldRow } from './field-row.tsx'

export interface PartProps {
  mapping: Mapping
  change: ChangeMapping
  kind: KindWords
  header: string[]
  samplesOf: (column: string) => string[]
  words: Words
}

/** Field by field where its value comes from; those that every row needs stand first. */
export function FieldsPart({ mapping, change, kind, header, samplesOf, words }: PartProps) {
  const [showsAll, setShowsAll] = useState(false)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const sorted = kind.fields.toSorted((a, b) => Number(b.required) - Number(a.required))
  // What is neither needed nor in the file waits behind a button; what was just set to nothing stays where it is.
  const fields = sorted.filter(({ name, required }) => showsAll || required || name in mapping.fields || touched.has(`${kind.name}-${name}`))
  return (
    <section aria-labelledby="fields-part">
      <h2 id="fields-part" className="text-lg font-semibold">{words.fields}</h2>
      <p className="mb-4 mt-1 max-w-xl text-sm text-ink-soft">{words.fieldsText}</p>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
        {fields.map((field) => (
          <FieldRow key={`${kind.name}-${field.name}`} field={field} spec={mapping.fields[field.name]} header={header} samplesOf={samplesOf} words={words}
            change={(spec) => {
              setTouched(new Set([...touched, `${kind.name}-${field.name}`]))
              const { [field.name]: _, ...others } = mapping.fields
              change({ fields: spec === undefined ? others : { ...others, [field.name]: spec } })
            }} />
        ))}
      </ul>
      {fields.length < sorted.length ? <Button look="bare" className="mt-2" onClick={() => setShowsAll(true)}>{fill(words.moreFields, { count: sorted.length - fields.length })}</Button> : null}
    </section>
  )
}
