import type { Fields, Row } from './kind.ts'

export const answerFields = {
  response_key: { type: 'text', alike: ['response_id', 'responseid', 'respnum', 'respondent_id', 'id', 'ticket_id', 'submission_id'] },
  answered_at: { type: 'instant', required: true, alike: ['answered', 'submitted_at', 'submit_date', 'date', 'datum', 'data', 'created_at', 'timestamp', 'completed_at', 'closed_at'] },
  customer: { type: 'text', alike: ['customer_id', 'account_id', 'company_id', 'klantnummer'] },
  contact: { type: 'text', alike: ['contact_id', 'user_id', 'email', 'e_mail', 'respondent'] },
  channel: { type: 'text', alike: ['source', 'kanaal', 'canal'] },
  touchpoint: { type: 'text', alike: ['contactmoment', 'stage'] },
  language: { type: 'text', alike: ['lang', 'taal', 'limba', 'locale'] },
  weight: { type: 'number', alike: ['gewicht', 'pondere'] },
  invitation: { type: 'text', oneOf: ['queued', 'sent', 'delivered', 'bounced', 'suppressed'], alike: ['delivery_status'] },
  invited_on: { type: 'day', alike: ['invited_at', 'sent_at', 'invited'] },
} as const satisfies Fields

export type Given = Row<typeof answerFields>
