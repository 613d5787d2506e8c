import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { classNames } from '#app/_ui/class-names.ts'

interface Props {
  base: string
  version: number | 'all'
  versions: { version: number; responses: number }[]
}

/** Which version's answers are looked at. They are only put together when somebody asks for it. */
export async function VersionSwitch({ base, version, versions }: Props) {
  const [t, format] = await Promise.all([getTranslations('surveys'), getFormatter()])
  if (versions.length < 2) return null
  const all = versions.reduce((sum, one) => sum + one.responses, 0)
  const choices = [...[...versions].reverse().map((one) => ({ key: one.version as number | 'all', text: t('versions.one', { version: one.version }), n: one.responses })), { key: 'all' as const, text: t('versions.all'), n: all }]
  return (
    <nav aria-label={t('versions.label')} className="mb-6">
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ key, text, n }) => (
          <li key={key}>
            <Link href={`${base}?version=${key}`} aria-current={key === version ? 'true' : undefined}
              className={classNames('inline-flex min-h-9 items-center gap-2 rounded-lg border px-3 text-sm', key === version ? 'border-water bg-water-wash font-semibold text-water' : 'border-line bg-surface text-ink-soft hover:border-line-strong')}>
              {text} <span className="tabular-nums opacity-80">{format.number(n)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {version === 'all' ? <p className="mt-3 text-sm text-concerning">{t('versions.mixed')}</p> : null}
    </nav>
  )
}
