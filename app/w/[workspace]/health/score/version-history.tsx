import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import type { getConfiguration } from '#lib/health/get-configuration.ts'
import { measuresOf } from '#lib/health/definition.ts'
import { measureLabels } from '../measure-labels.ts'

type Versions = NonNullable<Awaited<ReturnType<typeof getConfiguration>>>['versions']

/** Every version that was ever in force, with who made it and why; snapshots name theirs. */
export async function VersionHistory({ versions, say }: { versions: Versions; say: Formats }) {
  const t = await getTranslations('health')
  return (
    <section aria-labelledby="versions" className="mt-12 border-t border-line pt-8">
      <h2 id="versions" className="text-lg font-semibold">{t('versions.title')}</h2>
      <ol className="mt-4 flex flex-col gap-5">
        {versions.map((version) => {
          const labels = measureLabels(version.definition, t)
          return (
            <li key={version.version} className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[7rem_minmax(0,1fr)]">
              <p className="font-semibold">{t('versions.version', { version: version.version })}</p>
              <div className="min-w-0">
                <p className="text-ink-soft">{t('versions.by', { name: version.author, day: say.day(version.publishedAt?.toISOString().slice(0, 10) ?? null) })}</p>
                {version.note ? <p className="mt-1">{version.note}</p> : null}
                <p className="mt-1 text-ink-faint">{measuresOf(version.definition).map(({ key, weight }) => `${labels.get(key)} ${weight}`).join(' · ')}</p>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
