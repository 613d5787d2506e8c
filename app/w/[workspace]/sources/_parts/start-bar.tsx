'use client'

import type { ComponentProps, ReactNode } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import type { Mapping } from '#lib/sources/mapping.ts'
import type { Words } from './editor-types.ts'

interface Props {
  start: ComponentProps<typeof ActionForm>['action']
  mapping: Mapping
  importNo: number
  /** Why the mapping does not fit the file yet. */
  trouble: string | null
  words: Words
  children: ReactNode
}

/** Stays in sight: what is still missing, and the way on. */
export function StartBar({ start, mapping, importNo, trouble, words, children }: Props) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line bg-paper/95 px-4 py-4 backdrop-blur sm:-mx-8 sm:px-8">
      <p role="status" className={trouble ? 'max-w-xl text-sm font-medium text-concerning' : 'text-sm text-ink-soft'}>{trouble ?? words.ready}</p>
      <div className="flex items-start gap-2">
        {children}
        <ActionForm action={start}>
          {({ pending }) => (
            <>
              <input type="hidden" name="importNo" value={importNo} />
              <input type="hidden" name="mapping:json" value={JSON.stringify(mapping)} />
              <Button type="submit" disabled={pending || trouble !== null}>{pending ? words.starting : words.start}</Button>
            </>
          )}
        </ActionForm>
      </div>
    </div>
  )
}
