import { getLocale, getTranslations } from 'next-intl/server'
import { METRICS } from '#lib/metrics/registry.ts'
import type { CardFormLabels, MetricChoice } from './card-form.tsx'
import { dimensionName } from './card-note.ts'

/** All working metrics with their definitions and dimensions, in the reader's language, and the words of the form. */
export async function cardChoices(): Promise<{ metrics: MetricChoice[]; labels: Omit<CardFormLabels, 'submit'> }> {
  const [t, locale] = await Promise.all([getTranslations('dashboards'), getLocale()])
  const metrics = METRICS.map(({ key, name, family, variants, breakdowns }) => ({
    key, name: name[locale as 'en'], family: t(`family.${family}`),
    variants: Object.entries(variants ?? {}).map(([variant, one]) => ({ key: variant, name: one.name[locale as 'en'] })),
    breakdowns: breakdowns.map((dimension) => ({ key: dimension, name: dimensionName(t as never, dimension) })),
  }))
  const labels = {
    metric: t('card.metric'), variant: t('card.variant'), standard: t('card.standard'), view: t('card.view'),
    views: { figure: t('card.views.figure'), trend: t('card.views.trend'), breakdown: t('card.views.breakdown') },
    by: t('card.by'), choose: t('card.choose'), title: t('card.title'), titleHint: t('card.titleHint'),
    narrow: t('card.narrow'), onlyBy: t('card.onlyBy'), onlyValue: t('card.onlyValue'), nothing: t('card.nothing'), busy: t('saving'),
  }
  return { metrics, labels }
}
