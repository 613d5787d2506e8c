import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

const box = 'w-full min-h-10 rounded-lg border border-line-strong bg-surface px-3 py-2 text-ink placeholder:text-ink-faint focus:border-water aria-invalid:border-poor'

interface Labelled {
  label: ReactNode
  hint?: ReactNode
  error?: string
}

/** A label, its control, a hint and what is wrong with it, tied together for everybody. */
function Frame({ label, hint, error, id, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">{label}</label>
      {children}
      {error ? <p id={`${id}-error`} className="text-sm font-medium text-poor">{error}</p> : null}
      {hint && !error ? <p id={`${id}-hint`} className="text-sm text-ink-faint">{hint}</p> : null}
    </div>
  )
}

const described = (id: string, { hint, error }: Labelled) => (error ? `${id}-error` : hint ? `${id}-hint` : undefined)

export function Field({ label, hint, error, className, ...rest }: ComponentProps<'input'> & Labelled) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input {...rest} id={id} aria-invalid={error ? true : undefined} aria-describedby={described(id, { label, hint, error })} className={classNames(box, className)} />
    </Frame>
  )
}

export function TextArea({ label, hint, error, className, ...rest }: ComponentProps<'textarea'> & Labelled) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea rows={3} {...rest} id={id} aria-invalid={error ? true : undefined} aria-describedby={described(id, { label, hint, error })} className={classNames(box, className)} />
    </Frame>
  )
}

export function Select({ label, hint, error, className, children, ...rest }: ComponentProps<'select'> & Labelled) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select {...rest} id={id} aria-invalid={error ? true : undefined} aria-describedby={described(id, { label, hint, error })} className={classNames(box, className)}>{children}</select>
    </Frame>
  )
}
