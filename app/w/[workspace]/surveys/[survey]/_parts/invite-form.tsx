'use client'

import { useActionState } from 'react'
import type { ActionResult } from '#app/_server/action-result.ts'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import type { Invited } from '#lib/campaigns/invite-contacts.ts'

interface Props {
  action: (previous: ActionResult, form: FormData) => Promise<ActionResult<Invited>>
  surveyNo: number
  segments: { segmentNo: number; name: string }[]
  words: { who: string; everybody: string; send: string; done: string; reasons: Record<string, string> }
}

export function InviteForm({ action, surveyNo, segments, words }: Props) {
  const [result, submit, pending] = useActionState(action as (previous: ActionResult<Invited>, form: FormData) => Promise<ActionResult<Invited>>, null)
  const invited = result?.ok ? result.data : undefined
  const passedOver = Object.entries(invited?.skipped ?? {}).map(([reason, n]) => `${words.reasons[reason] ?? reason}: ${n}`)
  return (
    <form action={submit} className="flex flex-col gap-3">
      <input type="hidden" name="surveyNo" value={surveyNo} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-56 flex-1 sm:max-w-sm">
          <Select label={words.who} name="audience" required defaultValue="">
            <option value="" disabled>–</option>
            {segments.map((segment) => <option key={segment.segmentNo} value={segment.segmentNo}>{segment.name}</option>)}
            <option value="all">{words.everybody}</option>
          </Select>
        </div>
        <Button type="submit" disabled={pending}>{words.send}</Button>
      </div>
      {result && !result.ok ? <Notice look="bad">{result.message}</Notice> : null}
      {invited ? <Notice look={invited.invited > 0 ? 'good' : 'plain'}>{words.done}: {invited.invited}.{passedOver.length > 0 ? ` ${passedOver.join(', ')}.` : ''}</Notice> : null}
    </form>
  )
}
