import { ButtonLink } from './button.tsx'

/** The way to the previous and the next page of a list; nothing where there is but one. */
export function Pager({ page, pages, href, labels }: { page: number; pages: number; href: (page: number) => string; labels: { nav: string; previous: string; next: string; where: string } }) {
  if (pages <= 1) return null
  return (
    <nav aria-label={labels.nav} className="mt-5 flex items-center justify-between gap-4">
      {page > 1 ? <ButtonLink look="quiet" href={href(page - 1)} rel="prev">{labels.previous}</ButtonLink> : <span />}
      <p className="text-sm text-ink-soft">{labels.where}</p>
      {page < pages ? <ButtonLink look="quiet" href={href(page + 1)} rel="next">{labels.next}</ButtonLink> : <span />}
    </nav>
  )
}
