import { sql } from 'drizzle-orm'
import { columns, contactOfRow, placeDimensions, type Source } from '../source.ts'

export const invitation = columns('state', 'completedOn')

/** One row an invitation, by the day it was sent. */
export const invitationsSource: Source = {
  key: 'invitations',
  records: 'invitations',
  daily: true,
  person: contactOfRow,
  rows: ({ workspaceId, customerIn }) => sql`
    select i.invitation_no as record_id, i.invited_on as record_on, (i.completed_on is not null)::int::float8 as record_value,
      i.customer_no, i.contact_no, i.channel_no, i.touchpoint_no, i.state, i.completed_on, (i.survey_no)::text as survey
    from invitations i
    where i.workspace_id = ${workspaceId} and i.invited_on >= w.from_on and i.invited_on < w.to_on ${customerIn(sql`i.customer_no`)}`,
  dimensions: { ...placeDimensions, survey: sql`r.survey` },
}
