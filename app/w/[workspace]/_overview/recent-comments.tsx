import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { formats } from '#app/_server/formats.ts'
import type { Scope } from '#lib/auth/scope.ts'
import { listRecentComments } from '#lib/dashboards/list-recent-comments.ts'

/** The latest words of customers, each with its score and where it came from. */
export async function RecentComments({ scope, slug }: { scope: Scope; slug: string }) {
  const [t, say, comments] = await Promise.all([getTranslations('dashboards'), formats(scope), listRecentComments(scope)])
  if (comments.length === 0) return null
  const link = 'font-medium text-ink-soft underline-offset-4 hover:text-water hover:underline'
  return (
    <section aria-labelledby="comments">
      <h2 id="comments" className="mb-3 text-lg font-semibold">{t('overview.comments')}</h2>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
        {comments.map(({ responseNo, surveyNo, survey, text, answeredOn, score, highest, customerNo, person }) => (
          <li key={responseNo} className="flex gap-4 px-5 py-4">
            <p className="figure w-8 shrink-0 pt-0.5 text-xl" title={score === null ? undefined : t('overview.score', { score, highest: highest ?? 10 })}>
              {score ?? '–'}{score === null ? null : <span className="sr-only">{t('overview.score', { score, highest: highest ?? 10 })}</span>}
            </p>
            <div className="min-w-0">
              <p className="line-clamp-3 text-pretty">{text}</p>
              <p className="mt-1 text-sm text-ink-faint">
                {person && customerNo ? <><Link href={`/w/${slug}/customers/${customerNo}`} className={link}>{person}</Link> · </> : null}
                <Link href={`/w/${slug}/surveys/${surveyNo}`} className={link}>{survey}</Link> · {say.ago(answeredOn)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
