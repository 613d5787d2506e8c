import type { ActionResult } from '#app/_server/action-result.ts'
import { FieldsForm, type FormField } from '#app/_ui/fields-form.tsx'

interface Place {
  no: number
  key: string
  name: string
  stage?: string
}

interface Props {
  action?: (previous: ActionResult, form: FormData) => Promise<ActionResult>
  numberField: string
  places: Place[]
  labels: Record<'rename' | 'save' | 'busy' | 'name' | 'stage', string>
}

/** Touchpoints or channels with the key that files name them by; each opens to be renamed. */
export function PlaceList({ action, numberField, places, labels }: Props) {
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
      {places.map((place) => {
        const line = <><span className="font-medium">{place.name}</span>{place.stage ? <span className="text-sm text-ink-soft">{place.stage}</span> : null}<code className="ml-auto rounded bg-sunken px-1.5 py-0.5 text-xs text-ink-soft">{place.key}</code></>
        if (!action) return <li key={place.no} className="flex min-h-12 flex-wrap items-center gap-x-3 px-4 py-2">{line}</li>
        const fields: FormField[] = [
          { name: numberField, label: '', type: 'hidden', value: String(place.no) },
          { name: 'name', label: labels.name, value: place.name, required: true, maxLength: 60 },
          ...(place.stage === undefined ? [] : [{ name: 'stage', label: labels.stage, value: place.stage, maxLength: 60 }]),
        ]
        return (
          <li key={`${place.no} ${place.name} ${place.stage ?? ''}`}>
            <details className="group">
              <summary className="flex min-h-12 list-none flex-wrap items-center gap-x-3 px-4 py-2 hover:bg-sunken [&::-webkit-details-marker]:hidden">{line}<span className="text-sm font-semibold text-water">{labels.rename}<span className="sr-only"> {place.name}</span></span></summary>
              <div className="border-t border-line bg-sunken/50 px-4 py-4"><FieldsForm action={action} fields={fields} submit={labels.save} busy={labels.busy} inline /></div>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
