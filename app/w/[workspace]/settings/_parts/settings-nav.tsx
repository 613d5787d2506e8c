'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classNames } from '#app/_ui/class-names.ts'

export function SettingsNav({ links, label }: { links: { href: string; label: string }[]; label: string }) {
  const path = usePathname()
  return (
    <nav aria-label={label} className="-mx-4 mb-9 overflow-x-auto border-b border-line px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-5">
        {links.map(({ href, label: name }) => (
          <li key={href}>
            <Link href={href} aria-current={path === href ? 'page' : undefined}
              className={classNames('-mb-px block whitespace-nowrap border-b-2 pb-2.5 pt-1 text-sm font-semibold', path === href ? 'border-water text-ink' : 'border-transparent text-ink-soft hover:text-ink')}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
