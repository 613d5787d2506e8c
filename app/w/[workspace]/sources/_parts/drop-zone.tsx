'use client'

import { FileUp } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type DragEvent, useId, useRef, useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { classNames } from '#app/_ui/class-names.ts'
import { Notice } from '#app/_ui/notice.tsx'
import { sendFile } from './send-file.ts'

type State = { at: 'idle' } | { at: 'sending'; name: string; share: number } | { at: 'failed'; message: string }

/** Takes a file by choosing or dropping and streams it up, then goes on to its mapping. */
export function DropZone({ base, maxBytes, words }: { base: string; maxBytes: number; words: Record<string, string> }) {
  const [state, setState] = useState<State>({ at: 'idle' })
  const [isOver, setOver] = useState(false)
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const stop = useRef<() => void>(() => {})
  const hintId = useId()

  async function take(file: File | undefined) {
    if (!file) return
    if (file.size > maxBytes) return setState({ at: 'failed', message: words.tooLarge ?? '' })
    setState({ at: 'sending', name: file.name, share: 0 })
    const sent = sendFile(`${base}/upload`, file, (share) => setState({ at: 'sending', name: file.name, share }))
    stop.current = sent.stop
    const answer = await sent.done
    if ('importNo' in answer) router.push(`${base}/${answer.importNo}`)
    else setState(answer.message === null ? { at: 'idle' } : { at: 'failed', message: answer.message || (words.lost ?? '') })
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }

  if (state.at === 'sending') return <Sending name={state.name} share={state.share} words={words} stop={() => stop.current()} />
  return (
    <div>
      {state.at === 'failed' ? <Notice look="bad" className="mb-4">{state.message}</Notice> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same */}
      <div onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}
        className={classNames('flex flex-col gap-5 rounded-card border-2 border-dashed px-6 py-8 transition-colors sm:flex-row sm:items-center sm:px-8', isOver ? 'border-water bg-water-wash' : 'border-line-strong bg-surface')}>
        <FileUp aria-hidden size={34} strokeWidth={1.6} className="shrink-0 text-water" />
        <div className="min-w-0 flex-1">
          <p className="font-semibold">{words.title}</p>
          <p id={hintId} className="mt-1 max-w-xl text-sm text-ink-soft">{words.text} {words.limit}</p>
        </div>
        <Button onClick={() => input.current?.click()} aria-describedby={hintId}>{words.choose}</Button>
        <input ref={input} type="file" accept=".csv,.tsv,.txt,.gz,text/csv" className="sr-only" tabIndex={-1} aria-label={words.choose}
          onChange={(event) => { void take(event.target.files?.[0]); event.target.value = '' }} />
      </div>
    </div>
  )
}

function Sending({ name, share, words, stop }: { name: string; share: number; words: Record<string, string>; stop: () => void }) {
  const percent = Math.round(share * 100)
  return (
    <div className="rounded-card border border-line bg-surface px-6 py-7 shadow-card sm:px-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 truncate font-semibold">{name}</p>
        <p className="text-sm text-ink-soft">{percent < 100 ? `${words.sending} ${percent} %` : words.almost}</p>
      </div>
      <progress className="peil-progress mt-3" value={share} max={1} aria-label={words.sending} />
      <Button look="quiet" className="mt-4" onClick={stop}>{words.stop}</Button>
    </div>
  )
}
