import type { Tx } from '../../db/database.ts'
import { resolveContacts } from '../../customers/resolve-contacts.ts'
import { type Given, answerFields as fields } from './answer-fields.ts'
import { type Placing, writeAnswers, writeInvitations, writeResponses } from './answer-rows.ts'
import { ensureSurvey } from './ensure-survey.ts'
import { defineKind, type ImportContext, type Problem, type Taken } from './kind.ts'
import { placesOf } from './places.ts'
import { splitKnown } from './split-known.ts'

/** Survey answers, one row a person; questions become typed answers. */
export const answers = defineKind({
  name: 'answers', fields, id: 'response_key', hasAttributes: true,
  lacks: (mapping) => {
    if (!mapping.survey) return 'Give the survey to which the answers belong a key and a name.'
    if (!mapping.questions?.length) return 'Say which columns hold answers: the mapping has no questions.'
    return new Set(mapping.questions.map(({ key }) => key)).size === mapping.questions.length ? null : 'Two questions have the same key.'
  },
  repeats: () => 'first',
  open: (context) => ({ take: (tx, rows) => take(context, tx, rows) }),
})

async function take(context: ImportContext, tx: Tx, all: Given[]): Promise<Taken> {
  const { scope: { workspaceId }, importNo, gives } = context
  const survey = await ensureSurvey(tx, context)
  const { rows, refused, customers } = await splitKnown(context, tx, all, check)
  const contacts = await resolveContacts(tx, workspaceId, rows.flatMap(({ values }) => (values.contact === null ? [] : { externalId: values.contact, customerNo: customers.get(values.customer ?? '') ?? null })), importNo)
  const placing: Placing = {
    survey, ...(await placesOf(tx, workspaceId, rows)),
    customerOf: ({ values }) => customers.get(values.customer ?? '') ?? contacts.get(values.contact ?? '')?.customerNo ?? null,
    contactOf: ({ values }) => contacts.get(values.contact ?? '')?.contactNo ?? null,
  }
  const changed = new Set<string>()
  const invitations = gives('invitation') ? await writeInvitations(context, tx, rows, placing, changed) : new Map<string, number>()
  // Somebody who was asked and said nothing has an invitation and no response.
  const answered = gives('invitation') ? rows.filter((row) => row.answers.some(({ state }) => state === 'given')) : rows
  const responses = await writeResponses(context, tx, answered, placing, invitations, changed)
  await writeAnswers(context, tx, answered, placing, responses, changed)
  return { taken: rows.filter((row) => changed.has(row.values.response_key ?? row.madeId)).length, refused }
}

function check({ rowNo, values: { weight } }: Given): Problem | null {
  if (weight !== null && weight < 0) return { rowNo, field: 'weight', reason: 'A weight cannot be below 0.', details: {} }
  return null
}
