'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useState } from 'react'

export interface TrendRow {
  label: string
  value: number | null
  /** Everything as it is written, so that no formatting is sent along. */
  says: string
  more: string[]
}

const TrendReader = dynamic(() => import('./trend-reader.tsx').then(({ TrendReader }) => TrendReader), { ssr: false })

interface Props {
  rows: TrendRow[]
  ends: [low: number, high: number]
  /** The drawn chart, which stays. */
  children: ReactNode
}

/** Lays a reading cursor over a drawn trend. The chart library is fetched when somebody first points at it, and only then. */
export function InteractiveTrend({ rows, ends, children }: Props) {
  const [isWanted, setWanted] = useState(false)
  return (
    <div className="relative" onPointerEnter={() => setWanted(true)}>
      {children}
      {isWanted ? <div aria-hidden="true" className="absolute inset-x-0 bottom-[2px] -top-[3px]"><TrendReader rows={rows} ends={ends} /></div> : null}
    </div>
  )
}
