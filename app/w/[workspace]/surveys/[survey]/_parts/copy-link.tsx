'use client'

import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'

export function CopyLink({ url, label, words }: { url: string; label: string; words: { copy: string; copied: string } }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="flex flex-wrap gap-2">
      <input readOnly value={url} aria-label={label} onFocus={(event) => event.currentTarget.select()} className="min-h-10 min-w-0 flex-1 basis-60 rounded-lg border border-line-strong bg-sunken px-3 font-mono text-xs" />
      <Button look="quiet" onClick={() => navigator.clipboard.writeText(url).then(() => setCopied(true), () => {})}>{isCopied ? words.copied : words.copy}</Button>
      <span role="status" className="sr-only">{isCopied ? words.copied : ''}</span>
    </div>
  )
}
