'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  segmentNo: number
  labels: Record<'ask' | 'sure' | 'confirm', string>
}

/** Asks once before it removes; opens and posts without scripts. */
export function DeleteSegment({ action, segmentNo, labels }: Props) {
  return (
    <details className="mt-12 border-t border-line pt-5">
      <summary className="w-fit text-sm font-semibold text-poor">{labels.ask}</summary>
      <ActionForm action={action} className="mt-3">
        {({ pending }) => (
          <div className="flex flex-wrap items-center gap-4">
            <input type="hidden" name="segmentNo" value={segmentNo} />
            <p className="text-sm text-ink-soft">{labels.sure}</p>
            <Button type="submit" look="danger" disabled={pending}>{labels.confirm}</Button>
          </div>
        )}
      </ActionForm>
    </details>
  )
}
