'use client'

import { type ComponentProps, useState } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import type { HealthDefinition, Measure } from '#lib/health/definition.ts'
import { type DraftDefinition, type DraftMeasure, newException, newMeasure, STARTS, toDraft, written } from './draft.ts'
import { ExceptionRow } from './exception-row.tsx'
import { Edges } from './edges.tsx'
import { MeasureRow } from './measure-row.tsx'
import { WeightTotal } from './weight-total.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  definition: HealthDefinition
  labels: Record<string, string>
  /** Numeric attributes of the workspace's customers. */
  attributes: string[]
  mayEdit: boolean
}

/** Edits the draft of the score; the weights are added up as they are typed. */
export function ScoreEditor({ action, definition, labels, attributes, mayEdit }: Props) {
  const [draft, setDraft] = useState(() => toDraft(definition))
  const measures = draft.groups.flatMap((group) => group.measures)
  const total = measures.reduce((sum, { weight }) => sum + (Number(weight) || 0), 0)
  const change = (key: string, next: DraftMeasure | null) => setDraft((old) => ({ ...old, groups: old.groups.map((group) => ({ ...group, measures: group.measures.flatMap((one) => (one.key === key ? (next ? [next] : []) : [one])) })) }))
  return (
    <ActionForm action={action}>
      {({ pending, result }) => (
        <fieldset disabled={!mayEdit} className="min-w-0">
          <legend className="sr-only">{labels.legend}</legend>
          <input type="hidden" name="definition:json" value={written(draft)} />
          <div className="flex flex-col gap-6">
            {draft.groups.map((group) => (group.measures.length === 0 ? null : (
              <section key={group.key} aria-label={labels[`group_${group.key}`]}>
                <h2 className="eyebrow mb-2">{labels[`group_${group.key}`]}</h2>
                <ul className="flex flex-col gap-2">{group.measures.map((measure) => <MeasureRow key={measure.key} measure={measure} labels={labels} attributes={attributes} onChange={(next) => change(measure.key, next)} />)}</ul>
              </section>
            )))}
          </div>
          {mayEdit ? <AddMeasure labels={labels} attributes={attributes} onAdd={(source) => setDraft((old) => withMeasure(old, source, attributes[0]))} /> : null}
          <WeightTotal total={total} labels={labels} mayEdit={mayEdit} pending={pending} />
          <Exceptions draft={draft} labels={labels} attributes={attributes} mayEdit={mayEdit} onChange={setDraft} />
          <Edges draft={draft} labels={labels} onChange={setDraft} />
          {result && !result.ok ? [...new Set(Object.values(result.fields ?? {}))].map((message) => <p key={message} className="mt-4 text-sm font-medium text-poor">{message}</p>) : null}
          {mayEdit ? <Button type="submit" disabled={pending} className="mt-6">{pending ? labels.busy : labels.saveDraft}</Button> : null}
        </fieldset>
      )}
    </ActionForm>
  )
}

function withMeasure(draft: DraftDefinition, source: Measure['source'], attribute: string | undefined): DraftDefinition {
  const { group } = STARTS[source]
  const measure = newMeasure(source, attribute, draft.groups.flatMap((one) => one.measures.map(({ key }) => key)))
  const known = draft.groups.some(({ key }) => key === group)
  return { ...draft, groups: known ? draft.groups.map((one) => (one.key === group ? { ...one, measures: [...one.measures, measure] } : one)) : [...draft.groups, { key: group, measures: [measure] }] }
}

function AddMeasure({ labels, attributes, onAdd }: { labels: Record<string, string>; attributes: string[]; onAdd: (source: Measure['source']) => void }) {
  const sources = (Object.keys(STARTS) as Measure['source'][]).filter((source) => source !== 'attribute' || attributes.length > 0)
  return (
    <select aria-label={labels.addMeasure} value="" onChange={(event) => onAdd(event.target.value as Measure['source'])} className="mt-4 min-h-10 max-w-full rounded-lg border border-line-strong bg-surface px-3 text-sm font-semibold text-water">
      <option value="" disabled>{labels.addMeasure}</option>
      {sources.map((source) => <option key={source} value={source}>{labels[`pick_${source}`]}</option>)}
    </select>
  )
}

function Exceptions({ draft, labels, attributes, mayEdit, onChange }: { draft: DraftDefinition; labels: Record<string, string>; attributes: string[]; mayEdit: boolean; onChange: (draft: DraftDefinition) => void }) {
  const change = (exceptions: DraftDefinition['exceptions']) => onChange({ ...draft, exceptions })
  return (
    <section aria-label={labels.exceptions} className="mt-9">
      <h2 className="text-lg font-semibold">{labels.exceptions}</h2>
      <p className="mt-1 max-w-prose text-sm text-ink-soft">{labels.exceptionsLead}</p>
      <ul className="mt-3 flex flex-col gap-2">
        {draft.exceptions.map((one) => (
          <ExceptionRow key={one.id} exception={one} labels={labels} attributes={attributes} onChange={(next) => change(draft.exceptions.flatMap((old) => (old.id === one.id ? (next ? [next] : []) : [old])))} />
        ))}
      </ul>
      {mayEdit ? <Button look="bare" className="mt-2 px-2.5" onClick={() => change([...draft.exceptions, newException(attributes[0])])}>{labels.addException}</Button> : null}
    </section>
  )
}
