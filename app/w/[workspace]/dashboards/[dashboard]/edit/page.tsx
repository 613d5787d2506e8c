import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { ActionButton } from '#app/_ui/action-button.tsx'
import { addCardAction, deleteDashboardAction, renameDashboardAction } from '../../actions.ts'
import { boardOf } from '../../board-of.ts'
import { cardChoices } from '../../card-choices.ts'
import { CardForm } from '../../card-form.tsx'
import { CardRow } from './card-row.tsx'
import { RenameForm } from './rename-form.tsx'

interface Props {
  params: Promise<{ workspace: string; dashboard: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, dashboard } = await params
  const [t, board] = await Promise.all([getTranslations('dashboards'), boardOf(await pageScope(workspace), dashboard)])
  return { title: t('editing', { name: board.name }) }
}

export default async function EditDashboardPage({ params }: Props) {
  const { workspace: slug, dashboard } = await params
  const scope = await pageScope(slug)
  if (!scope.can('dashboard.edit')) notFound()
  const [t, board, { metrics, labels }] = await Promise.all([getTranslations('dashboards'), boardOf(scope, dashboard), cardChoices()])
  const { dashboardNo, cards, name } = board
  return (
    <>
      <PageHeader title={t('editing', { name })}>
        <ButtonLink href={`/w/${slug}/dashboards/${dashboardNo}`}>{t('done')}</ButtonLink>
      </PageHeader>
      <div className="grid items-start gap-8 *:min-w-0 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="cards">
          <h2 id="cards" className="mb-3 text-lg font-semibold">{t('cardsTitle')}</h2>
          {cards.length === 0 ? <p className="text-ink-soft">{t('bare.body')}</p> : (
            <ol className="flex flex-col gap-3">
              {cards.map((card, index) => <CardRow key={card.cardNo} slug={slug} dashboardNo={dashboardNo} card={card} isFirst={index === 0} isLast={index === cards.length - 1} metrics={metrics} labels={{ ...labels, submit: t('card.save') }} />)}
            </ol>
          )}
        </section>
        <div className="flex flex-col gap-6">
          <Card aria-labelledby="add-card">
            <h2 id="add-card" className="mb-4 text-lg font-semibold">{t('card.add')}</h2>
            <CardForm action={addCardAction.bind(null, slug)} fields={{ dashboardNo }} metrics={metrics} labels={{ ...labels, submit: t('card.addSubmit') }} done={t('card.added')} />
          </Card>
          <Card aria-labelledby="rename">
            <h2 id="rename" className="mb-4 text-lg font-semibold">{t('rename')}</h2>
            <RenameForm action={renameDashboardAction.bind(null, slug)} dashboardNo={dashboardNo} name={name} labels={{ name: t('name'), submit: t('card.save'), done: t('saved') }} />
            <details className="mt-6 border-t border-line pt-4">
              <summary className="inline-block rounded text-sm font-medium text-poor">{t('delete.title')}</summary>
              <p className="my-3 text-sm text-ink-soft">{t('delete.lead')}</p>
              <ActionButton action={deleteDashboardAction.bind(null, slug)} values={{ dashboardNo: String(dashboardNo) }} look="danger" label={t('delete.submit')} />
            </details>
          </Card>
        </div>
      </div>
    </>
  )
}
