import { getFormatter, getTranslations } from 'next-intl/server'
import { Badge, type BadgeLook } from '#app/_ui/badge.tsx'
import { ButtonLink } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import type { Comment } from '#lib/surveys/list-comments.ts'

/** What people wrote, in their own words. */
export async function Comments({ comments, older, newest }: { comments: Comment[]; older: string | null; newest: string | null }) {
  const [t, format] = await Promise.all([getTranslations('surveys'), getFormatter()])
  return (
    <Card aria-labelledby="comments">
      <h2 id="comments" className="scroll-mt-6 text-lg font-semibold">{t('comments.title')}</h2>
      {comments.length === 0 ? <p className="mt-2 text-ink-soft">{t('comments.none')}</p> : null}
      <ul className="mt-2 divide-y divide-line">
        {comments.map((comment) => (
          <li key={`${comment.responseNo} ${comment.question}`} className="flex gap-4 py-4">
            <span className="w-14 flex-none pt-0.5">{comment.score ? <Badge look={lookOf(comment.score)}>{comment.score.value}<span className="font-normal">/{comment.score.highest}</span></Badge> : null}</span>
            <div className="min-w-0">
              <p className="max-w-prose whitespace-pre-line break-words">{comment.text}</p>
              <p className="mt-1 text-sm text-ink-faint">
                {[comment.person, format.dateTime(new Date(comment.answeredOn), { dateStyle: 'medium', timeZone: 'UTC' }), comment.language].filter(Boolean).join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {older || newest ? (
        <div className="mt-2 flex gap-2">
          {newest ? <ButtonLink look="quiet" href={newest}>{t('comments.newest')}</ButtonLink> : null}
          {older ? <ButtonLink look="quiet" href={older}>{t('comments.older')}</ButtonLink> : null}
        </div>
      ) : null}
    </Card>
  )
}

function lookOf({ kind, value, highest }: NonNullable<Comment['score']>): BadgeLook {
  if (kind === 'nps') return value >= 9 ? 'healthy' : value <= 6 ? 'poor' : 'plain'
  if (kind === 'csat') return value >= highest - 1 ? 'healthy' : value <= 2 ? 'poor' : 'plain'
  return 'plain'
}
