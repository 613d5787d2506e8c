import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#app/_ui/action-button.tsx'
import type { FigureFormat } from '#app/_ui/format-figure.ts'
import { minorDigits } from '#lib/shared/money.ts'
import { removeTargetAction, setTargetAction } from './actions.ts'
import type { SectionProps } from './metric-view.ts'
import { TargetForm } from './target-form.tsx'

/** The workspace's own goal for this metric: what it is, and for those who may the way to set it. */
export async function TargetBox({ scope, metric, target, format }: SectionProps & { format: FigureFormat }) {
  const t = await getTranslations('metrics')
  if (!scope.can('target.edit') && target === null) return null
  const { slug, currency } = scope.workspace
  const inUnit = t(`page.targetIn.${metric.unit === 'money' || metric.unit === 'hours' || metric.unit === 'percent' ? metric.unit : 'other'}`, { currency })
  return (
    <div className="border-t border-line pt-6">
      <h3 className="text-sm font-semibold">{t('page.target')}{target === null ? null : <span className="ml-2 text-ink-soft">{format.value(metric.unit, target)}</span>}</h3>
      <p className="mb-3 mt-1 text-sm text-ink-faint">{t('page.targetLead')}</p>
      {scope.can('target.edit') ? (
        <div className="flex flex-wrap items-start gap-2">
          <TargetForm action={setTargetAction.bind(null, slug)} metric={metric.key} value={target === null ? undefined : metric.unit === 'money' ? target / 10 ** minorDigits(currency) : target}
            labels={{ value: t('page.targetValue'), hint: inUnit, submit: t(target === null ? 'page.targetSet' : 'page.targetChange'), done: t('done.target') }} />
          {target === null ? null : <ActionButton action={removeTargetAction.bind(null, slug)} values={{ metric: metric.key }} label={t('page.targetRemove')} look="bare" className="mt-[1.85rem]" />}
        </div>
      ) : null}
    </div>
  )
}
