'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

interface Progress {
  state: string
  rowsRead: number
  rowsTaken: number
  rowsUnchanged: number
  rowsRejected: number
  share: number
}

const EVERY = 1000
const UNDER_WAY = ['uploading', 'queued', 'running']

/** Asks each second how far an import is, and shows the result's page when it is over. */
export function ProgressBar({ url, start, words, locale }: { url: string; start: Progress; words: Record<string, string>; locale: string }) {
  const [now, setNow] = useState(start)
  const [speed, setSpeed] = useState<number | null>(null)
  const before = useRef({ rows: start.rowsRead, at: 0 })
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stop = new AbortController()
    async function ask() {
      const next = await fetch(url, { signal: stop.signal }).then((answer) => (answer.ok ? (answer.json() as Promise<Progress>) : null)).catch(() => null)
      if (stop.signal.aborted) return
      if (next) {
        const at = performance.now()
        const { rows, at: then } = before.current
        if (then > 0 && next.rowsRead > rows) setSpeed((1000 * (next.rowsRead - rows)) / (at - then))
        before.current = { rows: next.rowsRead, at }
        setNow(next)
        if (!UNDER_WAY.includes(next.state)) return router.refresh()
      }
      timer = setTimeout(ask, EVERY)
    }
    void ask()
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [url, router])
  const percent = Math.min(100, Math.round(now.share * 100))
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4">
        <p className="figure text-4xl">{now.rowsRead.toLocaleString(locale)}</p>
        <p className="text-sm text-ink-soft">{now.state === 'running' ? `${percent} %` : words.waiting}</p>
      </div>
      <p className="mt-1 text-sm text-ink-soft">{words.rows}{speed === null ? '' : ` · ${Math.round(speed).toLocaleString(locale)} ${words.perSecond}`}</p>
      <progress className="peil-progress mt-4" max={1} value={now.state === 'running' ? now.share : 0} aria-label={words.label} />
      <dl className="mt-5 grid grid-cols-3 gap-4 text-sm">
        <Figure locale={locale} name={words.taken} value={now.rowsTaken} />
        <Figure locale={locale} name={words.unchanged} value={now.rowsUnchanged} />
        <Figure locale={locale} name={words.rejected} value={now.rowsRejected} />
      </dl>
    </div>
  )
}

function Figure({ name, value, locale }: { name: string | undefined; value: number; locale: string }) {
  return (
    <div>
      <dt className="text-xs text-ink-faint">{name}</dt>
      <dd className="font-semibold">{value.toLocaleString(locale)}</dd>
    </div>
  )
}
