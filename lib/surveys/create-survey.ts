import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { surveys } from '../db/schema/surveys.ts'
import { plainText } from '../shared/plain-text.ts'
import { SurveyDefinition } from './definition.ts'
import { fillInCompany } from './fill-in-company.ts'
import { TEMPLATES, templates } from './templates.ts'
import { findTouchpointNo } from './find-touchpoint-no.ts'

export const CreateSurvey = z.object({
  name: z.string().trim().min(1).max(120),
  template: z.enum(TEMPLATES).optional(),
  /** Instead of a template: the whole definition. */
  definition: SurveyDefinition.optional(),
  /** Fixed once the survey has been live. */
  privacy: z.enum(['identified', 'confidential', 'anonymous']).default('identified'),
  /** Key of the touchpoint that every answer is about. */
  touchpoint: z.string().max(80).optional(),
})

/** Makes a draft survey from a template or a definition. */
export async function createSurvey(scope: Scope, input: z.input<typeof CreateSurvey>): Promise<{ surveyNo: number; key: string }> {
  scope.require('survey.edit')
  const { name, privacy, touchpoint, ...wish } = CreateSurvey.parse(input)
  const draft = wish.definition ?? { ...templates[wish.template ?? 'empty'] }
  if (!Object.values(draft.title).some(Boolean)) draft.title = { [draft.languages[0] ?? 'en']: name }
  return scope.write(async (tx) => {
    const surveyNo = await reserveNumbers(tx, scope.workspaceId, 'survey')
    const key = `${slugOf(name)}-${surveyNo}`
    const touchpointNo = touchpoint ? await findTouchpointNo(scope, tx, touchpoint) : null
    await tx.insert(surveys).values({
      workspaceId: scope.workspaceId, surveyNo, key, name, privacy, touchpointNo, draft: fillInCompany(draft, scope.workspace.name),
    })
    await scope.audit(tx, 'survey.create', `survey ${surveyNo}`, { name })
    return { surveyNo, key }
  })
}

function slugOf(name: string): string {
  return plainText(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'survey'
}
