'use client'

import { type ComponentProps, useState } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field, Select } from '#app/_ui/field.tsx'

export interface MetricChoice {
  key: string
  name: string
  family: string
  variants: { key: string; name: string }[]
  breakdowns: { key: string; name: string }[]
}

export interface CardFormLabels {
  metric: string
  variant: string
  standard: string
  view: string
  views: Record<'figure' | 'trend' | 'breakdown', string>
  by: string
  choose: string
  title: string
  titleHint: string
  narrow: string
  onlyBy: string
  onlyValue: string
  nothing: string
  submit: string
  busy: string
}

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  fields: Record<string, number>
  metrics: MetricChoice[]
  card?: { metric: string; variant?: string; view: 'figure' | 'trend' | 'breakdown'; by?: string; title?: string; onlyBy?: string; onlyValue?: string }
  labels: CardFormLabels
  done?: string
}

/** What a card shows. Definitions and dimensions follow the chosen metric; without scripts every dimension is offered and an impossible one refused. */
export function CardForm({ action, fields, metrics, card, labels, done }: Props) {
  const [key, setKey] = useState(card?.metric ?? metrics[0]?.key ?? '')
  const [view, setView] = useState(card?.view ?? 'trend')
  const metric = metrics.find((one) => one.key === key)
  const families = [...new Set(metrics.map(({ family }) => family))]
  const dimensions = metric?.breakdowns.map((one) => <option key={one.key} value={one.key}>{one.name}</option>)
  return (
    <ActionForm action={action} done={done}>
      {({ error, pending }) => (
        <div className="grid gap-4 *:min-w-0 sm:grid-cols-2">
          {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <div className="sm:col-span-2"><Select label={labels.metric} name="metric" value={key} onChange={(event) => setKey(event.target.value)} error={error('metric')}>
            {families.map((family) => (
              <optgroup key={family} label={family}>
                {metrics.filter((one) => one.family === family).map((one) => <option key={one.key} value={one.key}>{one.name}</option>)}
              </optgroup>
            ))}
          </Select></div>
          <Select label={labels.view} name="view" value={view} onChange={(event) => setView(event.target.value as typeof view)}>
            {(['figure', 'trend', 'breakdown'] as const).map((one) => <option key={one} value={one}>{labels.views[one]}</option>)}
          </Select>
          {view === 'breakdown' ? (
            <Select key={`by-${key}`} label={labels.by} name="by" required defaultValue={card?.by} error={error('by')}><option value="">{labels.choose}</option>{dimensions}</Select>
          ) : null}
          {metric?.variants.length ? (
            <Select key={`variant-${key}`} label={labels.variant} name="variant" defaultValue={card?.variant} error={error('variant')}>
              <option value="">{labels.standard}</option>
              {metric.variants.map((one) => <option key={one.key} value={one.key}>{one.name}</option>)}
            </Select>
          ) : null}
          <div className="sm:col-span-2"><Field label={labels.title} name="title" hint={labels.titleHint} maxLength={80} defaultValue={card?.title} error={error('title')} autoComplete="off" /></div>
          <details className="sm:col-span-2" open={Boolean(card?.onlyBy)}>
            <summary className="inline-block rounded text-sm font-medium text-water">{labels.narrow}</summary>
            <div className="mt-3 grid gap-4 sm:grid-cols-2">
              <Select key={`only-${key}`} label={labels.onlyBy} name="onlyBy" defaultValue={card?.onlyBy} error={error('onlyBy')}><option value="">{labels.nothing}</option>{dimensions}</Select>
              <Field label={labels.onlyValue} name="onlyValue" maxLength={200} defaultValue={card?.onlyValue} autoComplete="off" />
            </div>
          </details>
          <div className="sm:col-span-2"><Button type="submit" disabled={pending}>{pending ? labels.busy : labels.submit}</Button></div>
        </div>
      )}
    </ActionForm>
  )
}
