'use client'

import { useActionState, useEffect } from 'react'
import type { ActionResult } from '../_server/action-result.ts'
import { classNames } from './class-names.ts'

export type Theme = 'light' | 'dark' | 'system'

interface Props {
  action: (previous: ActionResult, form: FormData) => Promise<ActionResult>
  current: Theme
  label: string
  names: Record<Theme, string>
}

/** Light, dark, or as the system is; buttons that post, so that no script is needed. */
export function ThemeSwitch({ action, current, label, names }: Props) {
  const [, submit] = useActionState(action, null)
  useEffect(() => {
    if (current === 'system') document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  }, [current])
  return (
    <form action={submit}>
      <fieldset className="flex rounded-lg bg-sunken p-0.5">
        <legend className="sr-only">{label}</legend>
        {(['light', 'dark', 'system'] as const).map((theme) => (
          <button key={theme} type="submit" name="theme" value={theme} aria-pressed={theme === current}
            className={classNames('min-h-8 flex-1 rounded-md px-2 text-xs font-semibold', theme === current ? 'bg-surface text-ink shadow-card' : 'text-ink-soft hover:text-ink')}>
            {names[theme]}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
