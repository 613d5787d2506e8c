import { CreateShareLink, createShareLink } from '../../lib/dashboards/create-share-link.ts'
import { segmentNoOf } from '../../lib/segments/segment-no-of.ts'
import { appUrl } from '../../lib/shared/app-url.ts'
import { requiredText, textOf, type Verb } from './verb.ts'

export const shareCreate: Verb = {
  name: 'share create',
  summary: 'Make a link to a dashboard for people without an account',
  usage: 'share create --workspace <slug> --dashboard <number> --name <for whom> (--days <last so many> | --from <day> --to <day>) [--expires-in-days 30] [--password <password>] [--segment <key>]',
  options: {
    dashboard: { type: 'string' }, name: { type: 'string' }, days: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' },
    'expires-in-days': { type: 'string' }, password: { type: 'string' }, segment: { type: 'string' },
  },
  async run({ values, scope: enter }) {
    const days = textOf(values, 'days')
    const input = CreateShareLink.parse({
      dashboardNo: requiredText(values, 'dashboard'), name: requiredText(values, 'name'), password: textOf(values, 'password'), expiresInDays: textOf(values, 'expires-in-days'),
      period: days ? { kind: 'rolling', days } : { kind: 'fixed', from: requiredText(values, 'from'), to: requiredText(values, 'to') },
    })
    const scope = await enter()
    const segment = textOf(values, 'segment')
    const made = await createShareLink(scope, { ...input, segmentNo: segment ? await segmentNoOf(scope, segment) : undefined })
    const link = appUrl(`/d/${made.token}`)
    return { json: { shareNo: made.shareNo, link, expiresAt: made.expiresAt.toISOString() }, text: `${link}\nIt is shown this once and ends on ${made.expiresAt.toISOString().slice(0, 10)}.` }
  },
}
