import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

const LOOK = {
  plain: 'bg-sunken text-ink-soft',
  water: 'bg-water-wash text-water',
  poor: 'bg-poor-wash text-poor',
  concerning: 'bg-concerning-wash text-concerning',
  healthy: 'bg-healthy-wash text-healthy',
}

export type BadgeLook = keyof typeof LOOK

export function Badge({ look = 'plain', children }: { look?: BadgeLook; children: ReactNode }) {
  return <span className={classNames('inline-flex items-center gap-1 whitespace-nowrap rounded-md px-2 py-0.5 text-xs font-semibold', LOOK[look])}>{children}</span>
}
