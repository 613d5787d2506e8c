'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/field.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  customerNo: number
  rating: number | null
  labels: Record<'legend' | 'worst' | 'best' | 'note' | 'submit' | 'busy' | 'done', string>
}

/** Five plain radio buttons drawn as a scale; they post before scripts have loaded. */
export function PulseForm({ action, customerNo, rating, labels }: Props) {
  return (
    <ActionForm action={action} done={labels.done} className="mt-3">
      {({ error, pending }) => (
        <div className="flex flex-col gap-4">
          <input type="hidden" name="customerNo" value={customerNo} />
          <fieldset>
            <legend className="mb-2 text-sm font-semibold">{labels.legend}</legend>
            <div className="flex gap-1.5">
              {[1, 2, 3, 4, 5].map((value) => (
                <label key={value} className="relative flex-1 cursor-pointer">
                  <input type="radio" name="rating" value={value} required defaultChecked={value === rating} className="peer absolute inset-0 cursor-pointer opacity-0" />
                  <span className="flex min-h-10 items-center justify-center rounded-lg border border-line-strong font-semibold peer-checked:border-water peer-checked:bg-water-wash peer-checked:text-water peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-water">{value}</span>
                </label>
              ))}
            </div>
            <div className="mt-1 flex justify-between text-xs text-ink-faint"><span>{labels.worst}</span><span>{labels.best}</span></div>
            {error('rating') ? <p className="mt-1 text-sm font-medium text-poor">{error('rating')}</p> : null}
          </fieldset>
          <TextArea label={labels.note} name="note" rows={2} maxLength={2000} />
          <Button type="submit" look="quiet" disabled={pending}>{pending ? labels.busy : labels.submit}</Button>
        </div>
      )}
    </ActionForm>
  )
}
