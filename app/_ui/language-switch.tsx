'use client'

import { useActionState } from 'react'
import type { ActionResult } from '../_server/action-result.ts'
import { classNames } from './class-names.ts'

const LANGUAGES = [['en', 'English'], ['nl', 'Nederlands'], ['ro', 'Română']] as const

interface Props {
  action: (previous: ActionResult, form: FormData) => Promise<ActionResult>
  current: string
  label: string
}

/** Each language by its own name, as buttons that post: no script is needed. */
export function LanguageSwitch({ action, current, label }: Props) {
  const [, submit] = useActionState(action, null)
  return (
    <form action={submit}>
      <fieldset className="flex gap-0.5">
        <legend className="sr-only">{label}</legend>
        {LANGUAGES.map(([code, name]) => (
          <button key={code} type="submit" name="locale" value={code} lang={code} aria-pressed={code === current} title={name}
            className={classNames('min-h-9 min-w-9 rounded-lg px-2 text-xs font-semibold uppercase', code === current ? 'bg-sunken text-ink' : 'text-ink-faint hover:bg-sunken hover:text-ink')}>
            {code}<span className="sr-only"> {name}</span>
          </button>
        ))}
      </fieldset>
    </form>
  )
}
