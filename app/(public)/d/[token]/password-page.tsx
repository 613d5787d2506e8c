import { getTranslations } from 'next-intl/server'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'
import { Logo } from '#app/_ui/logo.tsx'

/** Asks for the password and tells nothing else, not even whose dashboard it is. An ordinary form: no script is needed. */
export async function PasswordPage({ token, outcome }: { token: string; outcome: string | string[] | undefined }) {
  const t = await getTranslations('shared')
  const error = outcome === 'wrong' ? t('password.wrong') : outcome === 'limited' ? t('password.limited') : undefined
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-md flex-col justify-center px-6 py-16">
      <Logo className="mb-8 block" />
      <h1 className="text-2xl font-bold">{t('password.title')}</h1>
      <p className="mb-6 mt-2 text-ink-soft">{t('password.lead')}</p>
      <form method="post" action={`/d/${encodeURIComponent(token)}/unlock`} className="flex flex-col gap-4">
        <Field label={t('password.label')} name="password" type="password" required autoComplete="off" error={error} />
        <div><Button type="submit">{t('password.submit')}</Button></div>
      </form>
    </main>
  )
}
