import Link from 'next/link'
import type { ReactNode } from 'react'

export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return <Link href={href} className="font-semibold text-water underline decoration-line-strong underline-offset-4 hover:decoration-water">{children}</Link>
}
