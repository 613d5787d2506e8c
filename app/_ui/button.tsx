import Link from 'next/link'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

const LOOK = {
  primary: 'bg-water text-on-water hover:bg-water-deep',
  quiet: 'border border-line-strong bg-surface text-ink hover:bg-sunken',
  bare: 'text-water hover:bg-water-wash',
  danger: 'bg-poor text-surface hover:opacity-90',
}

const shape = 'inline-flex min-h-10 items-center justify-center gap-2 rounded-lg px-4 text-sm font-semibold transition-colors disabled:opacity-60 disabled:cursor-not-allowed whitespace-nowrap'

type Look = keyof typeof LOOK

export function Button({ look = 'primary', className, ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" {...rest} className={classNames(shape, LOOK[look], className)} />
}

export function ButtonLink({ look = 'primary', className, ...rest }: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link {...rest} className={classNames(shape, LOOK[look], className)} />
}
