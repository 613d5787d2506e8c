'use client'

import { type ComponentProps, useState } from 'react'
import { ActionButton } from '#app/_ui/action-button.tsx'
import type { ActionForm } from '#app/_ui/action-form.tsx'
import { Select } from '#app/_ui/field.tsx'
import type { ImportKind, Mapping } from '#lib/sources/mapping.ts'
import { AttributesPart } from './attributes-part.tsx'
import type { KindWords, Words } from './editor-types.ts'
import { FieldsPart } from './fields-part.tsx'
import { FormatsPart } from './formats-part.tsx'
import { JsonPart } from './json-part.tsx'
import { PreviewPart } from './preview-part.tsx'
import { QuestionsPart } from './questions-part.tsx'
import { StartBar } from './start-bar.tsx'
import { usePreview } from './use-preview.ts'

interface Props {
  start: ComponentProps<typeof ActionForm>['action']
  cancel: ComponentProps<typeof ActionForm>['action']
  previewUrl: string
  importNo: number
  locale: string
  kinds: KindWords[]
  kept: { mappingNo: number; name: string; mapping: Record<string, unknown> }[]
  header: string[]
  sample: string[][]
  suggestedKind: ImportKind
  suggestions: Record<ImportKind, Mapping>
  timeZone: string
  currency: string
  words: Words
}

/** Which column holds what, with the first rows as they would be taken, anew after each change. */
export function MappingEditor({ start, cancel, previewUrl, importNo, locale, kinds, kept, header, sample, suggestedKind, suggestions, timeZone, currency, words }: Props) {
  const [mapping, setMapping] = useState<Mapping>(suggestions[suggestedKind])
  const { shown, isBusy, trouble } = usePreview(previewUrl, mapping)
  const kind = kinds.find(({ name }) => name === mapping.kind) ?? kinds[0]
  if (!kind) return null
  const change = (part: Partial<Mapping>) => setMapping((now) => ({ ...now, ...part }))
  const samplesOf = (column: string) => [...new Set(sample.map((row) => (row[header.indexOf(column)] ?? '').trim()).filter((text) => text !== ''))].slice(0, 3)
  const parts = { mapping, change, kind, header, samplesOf, words }
  return (
    <div className="flex flex-col gap-10">
      <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
        <Select label={words.kind} hint={kind.lead} value={mapping.kind} onChange={(event) => setMapping(suggestions[event.target.value as ImportKind])}>
          {kinds.map(({ name, label }) => <option key={name} value={name}>{label}</option>)}
        </Select>
        {kept.length > 0 ? (
          <Select label={words.kept} hint={words.keptHint} value="" onChange={(event) => {
            const chosen = kept.find(({ mappingNo }) => String(mappingNo) === event.target.value)
            if (chosen) setMapping(chosen.mapping as unknown as Mapping)
          }}>
            <option value="">{words.keptNone}</option>
            {kept.map(({ mappingNo, name }) => <option key={mappingNo} value={mappingNo}>{name}</option>)}
          </Select>
        ) : null}
      </div>
      <FieldsPart {...parts} />
      {mapping.kind === 'answers' ? <QuestionsPart {...parts} /> : null}
      {kind.hasAttributes ? <AttributesPart {...parts} /> : null}
      <FormatsPart {...parts} timeZone={timeZone} currency={currency} />
      <PreviewPart shown={shown} isBusy={isBusy} kind={kind} mapping={mapping} words={words} locale={locale} />
      <JsonPart mapping={mapping} setMapping={setMapping} words={words} />
      <StartBar start={start} mapping={mapping} importNo={importNo} trouble={trouble ?? shown?.refusal ?? null} words={words}>
        <ActionButton action={cancel} values={{ importNo: String(importNo) }} label={words.drop ?? ''} />
      </StartBar>
    </div>
  )
}
