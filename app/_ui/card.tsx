import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export function Card({ children, className, as: Tag = 'section', ...rest }: { children: ReactNode; className?: string; as?: 'section' | 'article' | 'div' | 'li'; 'aria-labelledby'?: string }) {
  return <Tag {...rest} className={classNames('rounded-card border border-line bg-surface p-5 shadow-card', className)}>{children}</Tag>
}
