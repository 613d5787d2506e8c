import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { shareDoor } from '#app/_server/share-door.ts'
import { PasswordPage } from './password-page.tsx'
import { SharedBoard } from './shared-board.tsx'

// The title tells nothing: it ends up in histories and previews.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shared'))('tab'), referrer: 'no-referrer' }
}

interface Props {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A dashboard for somebody with a link and no account. Nothing in the address but the token counts, save what the password form came back with. */
export default async function SharedDashboardPage({ params, searchParams }: Props) {
  const { token } = await params
  const { scope, dashboard } = await shareDoor(token)
  if (!dashboard) return <PasswordPage token={token} outcome={(await searchParams).try} />
  return <SharedBoard workspace={scope.workspace} dashboard={dashboard} />
}
