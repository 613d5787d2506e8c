'use client'

import { Field, Select } from '#app/_ui/field.tsx'
import type { Mapping } from '#lib/sources/mapping.ts'
import { codesOf } from './editor-types.ts'
import type { PartProps } from './fields-part.tsx'

const NUMBERS: [string, NonNullable<Mapping['numberFormat']>][] = [
  ['1234.50', { decimal: '.' }], ['1,234.50', { decimal: '.', thousands: ',' }], ['1234,50', { decimal: ',' }], ['1.234,50', { decimal: ',', thousands: '.' }], ['1 234,50', { decimal: ',', thousands: ' ' }],
]

/** How the file writes dates, numbers and money, and what happens to rows that stand in it twice. */
export function FormatsPart({ mapping, change, words, timeZone, currency }: PartProps & { timeZone: string; currency: string }) {
  const format = JSON.stringify(mapping.numberFormat ?? { decimal: '.' })
  return (
    <section aria-labelledby="formats-part">
      <h2 id="formats-part" className="mb-4 text-lg font-semibold">{words.formats}</h2>
      <div key={mapping.kind} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Field label={words.dateFormats} hint={words.dateFormatHint} defaultValue={mapping.dateFormats?.join(', ') ?? 'iso'} onBlur={(event) => {
          const formats = codesOf(event.target.value)
          change({ dateFormats: formats.length === 0 || (formats.length === 1 && formats[0] === 'iso') ? undefined : formats })
        }} />
        <Select label={words.numberFormat} value={format} onChange={(event) => change({ numberFormat: JSON.parse(event.target.value) as Mapping['numberFormat'] })}>
          {NUMBERS.map(([example, value]) => <option key={example} value={JSON.stringify(value)}>{example}</option>)}
          {NUMBERS.some(([, value]) => JSON.stringify(value) === format) ? null : <option value={format}>{format}</option>}
        </Select>
        <Field label={words.timeZone} hint={words.timeZoneHint} defaultValue={mapping.timeZone ?? ''} placeholder={timeZone} onBlur={(event) => change({ timeZone: event.target.value.trim() || undefined })} />
        {mapping.kind === 'subscriptions' || mapping.kind === 'orders' ? <Field label={words.currency} defaultValue={mapping.currency ?? ''} placeholder={currency} maxLength={3} onBlur={(event) => change({ currency: event.target.value.trim().toUpperCase() || undefined })} /> : null}
        <Select label={words.repeats} hint={words.repeatsHint} value={mapping.duplicates?.policy ?? ''} onChange={(event) => {
          const policy = event.target.value as NonNullable<Mapping['duplicates']>['policy'] | ''
          change({ duplicates: policy === '' ? undefined : { ...mapping.duplicates, policy } })
        }}>
          <option value="">{words.repeatsDefault}</option>
          <option value="first">{words.repeatsFirst}</option>
          <option value="last">{words.repeatsLast}</option>
          <option value="keep_all">{words.repeatsAll}</option>
        </Select>
        {mapping.kind === 'customers' ? null : (
          <Select label={words.unknown} value={mapping.unknownCustomers ?? 'create'} onChange={(event) => change({ unknownCustomers: event.target.value as 'create' | 'reject' })}>
            <option value="create">{words.unknownCreate}</option>
            <option value="reject">{words.unknownReject}</option>
          </Select>
        )}
      </div>
    </section>
  )
}
