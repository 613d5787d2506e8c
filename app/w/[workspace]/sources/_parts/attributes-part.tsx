'use client'

import type { AttributeSpec, Mapping } from '#lib/sources/mapping.ts'
import type { PartProps } from './fields-part.tsx'

/** Columns that are kept with each record as free attributes, for segments and filters. */
export function AttributesPart({ mapping, change, header, words }: PartProps) {
  const used = usedColumns(mapping)
  const free = header.filter((column) => !used.has(column) && column.length <= 60)
  if (free.length === 0) return null
  const chosen = mapping.attributes ?? {}
  const nameOf = (column: string) => Object.entries(chosen).find(([, spec]) => columnOf(spec) === column)?.[0]
  function toggle(column: string) {
    const name = nameOf(column)
    const { [name ?? '']: _, ...others } = chosen
    const next: Record<string, AttributeSpec> = name === undefined ? { ...chosen, [column]: column } : others
    change({ attributes: Object.keys(next).length > 0 ? next : undefined })
  }
  return (
    <section aria-labelledby="attributes-part">
      <h2 id="attributes-part" className="text-lg font-semibold">{words.attributes}</h2>
      <p className="mb-4 mt-1 max-w-xl text-sm text-ink-soft">{words.attributesText}</p>
      <ul className="flex flex-wrap gap-2">
        {free.map((column) => (
          <li key={column}>
            <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-lg border border-line-strong bg-surface px-3 text-sm has-checked:border-water has-checked:bg-water-wash has-checked:text-water has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-water">
              <input type="checkbox" checked={nameOf(column) !== undefined} onChange={() => toggle(column)} className="size-4 accent-(--water)" />{column}
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}

const columnOf = (spec: AttributeSpec | string | { column?: string | undefined }) => (typeof spec === 'string' ? spec : spec.column)

function usedColumns(mapping: Mapping): Set<string | undefined> {
  return new Set([...Object.values(mapping.fields).map(columnOf), ...(mapping.questions ?? []).flatMap(({ column, columns }) => columns ?? [column])])
}
