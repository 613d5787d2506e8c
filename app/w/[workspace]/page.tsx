import { pageScope } from '#app/_server/scope.ts'
import { PageHeader } from '#app/_ui/page-header.tsx'

export default async function OverviewPage({ params }: { params: Promise<{ workspace: string }> }) {
  const scope = await pageScope((await params).workspace)
  return <PageHeader title={scope.workspace.name} />
}
