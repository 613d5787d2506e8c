'use client'

import type { DraftDefinition } from './draft.ts'
import { Named, NumberBox } from './small-field.tsx'

/** Where the bands end and how much data a score needs. */
export function Edges({ draft, labels, onChange }: { draft: DraftDefinition; labels: Record<string, string>; onChange: (draft: DraftDefinition) => void }) {
  const { bands } = draft
  return (
    <section aria-label={labels.edges} className="mt-9">
      <h2 className="text-lg font-semibold">{labels.edges}</h2>
      <div className="mt-3 flex flex-wrap gap-4">
        <Named name={labels.poorTo} className="w-40"><NumberBox min={0} max={98} step={1} required value={bands.poor} onType={(poor) => onChange({ ...draft, bands: { ...bands, poor } })} /></Named>
        <Named name={labels.concerningTo} className="w-40"><NumberBox min={1} max={99} step={1} required value={bands.concerning} onType={(concerning) => onChange({ ...draft, bands: { ...bands, concerning } })} /></Named>
        <Named name={labels.minCoverage} className="w-56"><NumberBox min={0} max={100} required value={draft.minCoverage} onType={(minCoverage) => onChange({ ...draft, minCoverage })} /></Named>
      </div>
    </section>
  )
}
