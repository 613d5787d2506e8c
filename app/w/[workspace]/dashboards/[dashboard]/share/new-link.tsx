'use client'

import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

interface Props {
  url: string
  labels: Record<'made' | 'madeHint' | 'copy' | 'copied' | 'url', string>
}

/** The address of a link just made, to be copied now. */
export function NewLink({ url, labels }: Props) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    setCopied(true)
  }
  return (
    <div role="status" className="flex flex-col gap-3 rounded-lg border border-healthy/40 bg-healthy-wash p-4">
      <p className="text-sm font-semibold text-healthy">{labels.made}</p>
      <Field label={labels.url} readOnly value={url} onFocus={(event) => event.target.select()} hint={labels.madeHint} className="font-medium" />
      <div><Button look="quiet" onClick={copy}>{isCopied ? labels.copied : labels.copy}</Button></div>
    </div>
  )
}
