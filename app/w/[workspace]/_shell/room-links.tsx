'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { classNames } from '#app/_ui/class-names.ts'

interface RoomLink {
  href: string
  label: string
  key: string
}

/** The menu; it needs the browser only to know where one is. A phone gets it as a row that scrolls. */
export function RoomLinks({ links, label }: { links: RoomLink[]; label: string }) {
  const path = usePathname()
  const isHere = ({ href, key }: RoomLink) => (key === 'overview' ? path === href : path === href || path.startsWith(`${href}/`))
  return (
    <nav aria-label={label} className="-mx-3 mt-1 basis-[calc(100%+1.5rem)] overflow-x-auto border-b border-line px-2 pb-2 lg:mx-0 lg:mt-0 lg:basis-auto lg:overflow-y-auto lg:border-0 lg:px-2">
      <ul className="flex gap-1 lg:flex-col">
        {links.map((link) => (
          <li key={link.key}>
            <Link href={link.href} prefetch={false} aria-current={isHere(link) ? 'page' : undefined}
              className={classNames('block whitespace-nowrap rounded-lg px-3 py-2 text-sm font-medium', isHere(link) ? 'bg-water-wash text-water' : 'text-ink-soft hover:bg-sunken hover:text-ink')}>
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
