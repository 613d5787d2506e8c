import { z } from 'zod'
import { CreateShareLink } from '#lib/dashboards/create-share-link.ts'
import { GetDashboard } from '#lib/dashboards/get-dashboard.ts'
import { RevokeShareLink } from '#lib/dashboards/revoke-share-link.ts'
import { endpoint } from './endpoint.ts'
import { Key } from './parts.ts'

const { password, name, expiresInDays, period } = CreateShareLink.shape

export const listDashboards = endpoint({
  id: 'listDashboards', method: 'GET', path: '/dashboards', room: 'Dashboards', ability: 'dashboard.read',
  summary: 'Every dashboard with the metrics on it',
  input: z.strictObject({}),
  output: z.object({ dashboards: z.array(z.object({ dashboardNo: z.number().int(), name: z.string(), metrics: z.array(z.string()), liveLinks: z.number().int() })) }),
})

export const listShareLinks = endpoint({
  id: 'listShareLinks', method: 'GET', path: '/share-links', room: 'Dashboards', ability: 'share.manage',
  summary: 'Links to dashboards with how often each was opened',
  input: z.strictObject({ dashboardNo: GetDashboard.shape.dashboardNo.optional() }),
  output: z.object({
    shareLinks: z.array(z.looseObject({ shareNo: z.number().int(), dashboardNo: z.number().int(), name: z.string(), state: z.enum(['open', 'revoked', 'expired', 'forbidden']), hasPassword: z.boolean(), opens: z.number().int() })),
  }),
})

export const createShareLink = endpoint({
  id: 'createShareLink', method: 'POST', path: '/share-links', room: 'Dashboards', ability: 'share.manage', status: 201,
  summary: 'Make a link to a dashboard for people without an account',
  about: 'Cards, segment and window are frozen as they are now. The link is told this once and never again.',
  input: z.strictObject({ ...GetDashboard.shape, name, password, expiresInDays, period, segment: Key.optional().describe('The key of a segment to narrow everything to.') }),
  output: z.object({ shareNo: z.number().int(), link: z.url(), expiresAt: z.string() }),
})

export const revokeShareLink = endpoint({
  id: 'revokeShareLink', method: 'DELETE', path: '/share-links/{shareNo}', room: 'Dashboards', ability: 'share.manage',
  summary: 'Withdraw a link: its next request finds nothing',
  input: z.strictObject(RevokeShareLink.shape),
  output: z.object({ shareNo: z.number().int() }),
})
