'use client'

import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/field.tsx'
import type { Mapping } from '#lib/sources/mapping.ts'
import type { Words } from './editor-types.ts'

/** The whole mapping as text: to see what is behind the form, and to paste one made elsewhere. */
export function JsonPart({ mapping, setMapping, words }: { mapping: Mapping; setMapping: (mapping: Mapping) => void; words: Words }) {
  const [text, setText] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  function use() {
    try {
      const read: unknown = JSON.parse(text ?? '')
      if (!read || typeof read !== 'object' || !('kind' in read) || !('fields' in read)) throw new SyntaxError()
      setMapping(read as Mapping)
      setText(null)
      setError(null)
    } catch {
      setError(words.jsonBad ?? '')
    }
  }
  return (
    <details>
      <summary className="text-sm font-semibold text-water">{words.json}</summary>
      <div className="mt-3 max-w-3xl">
        <TextArea label={words.jsonLabel} hint={words.jsonHint} error={error ?? undefined} rows={14} spellCheck={false} className="font-mono text-xs" value={text ?? JSON.stringify(mapping, null, 2)} onChange={(event) => setText(event.target.value)} />
        <Button look="quiet" className="mt-3" onClick={use} disabled={text === null}>{words.jsonUse}</Button>
      </div>
    </details>
  )
}
