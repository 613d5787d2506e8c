'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from './action-form.tsx'
import { Button } from './button.tsx'
import { Field, Select } from './field.tsx'

export interface FormField {
  name: string
  label: string
  hint?: string
  type?: 'text' | 'email' | 'password' | 'hidden'
  value?: string
  autoComplete?: string
  required?: boolean
  minLength?: number
  maxLength?: number
  /** A list to choose from instead of a box to type in. */
  choices?: { value: string; label: string }[]
  /** Takes a whole line where fields stand side by side. */
  full?: boolean
}

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  fields: FormField[]
  submit: string
  busy: string
  done?: string
  look?: ComponentProps<typeof Button>['look']
  /** Fields stand side by side where there is room. */
  inline?: boolean
}

/** The plain form of a settings page: fields under each other or side by side, and one button. */
export function FieldsForm({ action, fields, submit, busy, done, look, inline }: Props) {
  return (
    <ActionForm action={action} done={done}>
      {({ error, value, pending }) => (
        <div className={inline ? 'grid gap-4 sm:grid-cols-2' : 'flex max-w-md flex-col gap-4'}>
          {fields.map(({ choices, full, value: start, type = 'text', ...field }) => {
            const shown = { ...field, defaultValue: value(field.name) ?? start, error: error(field.name) }
            if (type === 'hidden') return <input key={field.name} type="hidden" name={field.name} value={start} />
            if (!choices) return <div key={field.name} className={full ? 'sm:col-span-2' : undefined}><Field type={type} {...shown} /></div>
            return (
              <div key={field.name} className={full ? 'sm:col-span-2' : undefined}>
                <Select name={field.name} label={field.label} hint={field.hint} error={shown.error} defaultValue={shown.defaultValue} key={shown.defaultValue}>
                  {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
                </Select>
              </div>
            )
          })}
          <div className={inline ? 'sm:col-span-2' : undefined}><Button type="submit" look={look} disabled={pending}>{pending ? busy : submit}</Button></div>
        </div>
      )}
    </ActionForm>
  )
}
