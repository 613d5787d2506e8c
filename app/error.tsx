'use client'

import type { ComponentProps } from 'react'
import { WentWrong } from './_ui/went-wrong.tsx'

export default function FailedPage(props: ComponentProps<typeof WentWrong>) {
  return <main id="main" className="mx-auto max-w-2xl px-4 py-16"><WentWrong {...props} /></main>
}
