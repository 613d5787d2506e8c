import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

const LOOK = {
  plain: 'border-line bg-sunken text-ink',
  good: 'border-healthy/40 bg-healthy-wash text-healthy',
  warn: 'border-concerning/40 bg-concerning-wash text-concerning',
  bad: 'border-poor/40 bg-poor-wash text-poor',
}

export function Notice({ look = 'plain', children, className }: { look?: keyof typeof LOOK; children: ReactNode; className?: string }) {
  return <div role={look === 'bad' ? 'alert' : 'status'} className={classNames('rounded-lg border px-4 py-3 text-sm', LOOK[look], className)}>{children}</div>
}
