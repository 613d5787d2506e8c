import { createShareLink as makeLink } from '#lib/dashboards/create-share-link.ts'
import { listShareLinks as readLinks } from '#lib/dashboards/list-share-links.ts'
import { segmentNoOf } from '#lib/segments/segment-no-of.ts'
import { appUrl } from '#lib/shared/app-url.ts'
import { createShareLink, listShareLinks } from '../_contract/dashboards.ts'
import { serve } from '../_serve.ts'

export const GET = serve(listShareLinks, async (scope, input) => ({ shareLinks: await readLinks(scope, input) }))

export const POST = serve(createShareLink, async (scope, { segment, ...input }) => {
  const made = await makeLink(scope, { ...input, segmentNo: segment ? await segmentNoOf(scope, segment) : undefined })
  return { shareNo: made.shareNo, link: appUrl(`/d/${made.token}`), expiresAt: made.expiresAt.toISOString() }
})
