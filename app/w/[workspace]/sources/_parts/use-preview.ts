import { useEffect, useState } from 'react'
import type { Mapping } from '#lib/sources/mapping.ts'
import type { Shown } from './editor-types.ts'

const WAIT = 350

/** The first rows as the mapping would take them, asked for anew a moment after each change. `trouble` says why there is nothing to show. */
export function usePreview(url: string, mapping: Mapping): { shown: Shown | null; isBusy: boolean; trouble: string | null } {
  const [shown, setShown] = useState<Shown | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(true)
  const text = JSON.stringify({ mapping })
  useEffect(() => {
    const stop = new AbortController()
    setBusy(true)
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(url, { method: 'POST', body: text, headers: { 'content-type': 'application/json' }, signal: stop.signal })
        const body = await answer.json()
        if (stop.signal.aborted) return
        if (answer.ok) setShown(body as Shown)
        setTrouble(answer.ok ? null : (body as { error: { message: string } }).error.message)
      } catch {
        // a newer change took over, or the line was lost: the next change asks again
      }
      if (!stop.signal.aborted) setBusy(false)
    }, WAIT)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [url, text])
  return { shown, isBusy, trouble }
}
