import { sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { customers } from '../db/schema/customers.ts'
import { answers, questions, responses, surveys } from '../db/schema/surveys.ts'
import type { Day } from '../shared/day.ts'

export interface AnsweredRow {
  score: number
  on: Day
  plan?: string | null
  country?: string | null
  /** Who answers; a customer of its own unless said. */
  customer?: number
}

/** Adds answers to one question on recommending, with their customers, straight to the tables. */
export async function answered(scope: Scope, rows: AnsweredRow[]): Promise<void> {
  const { workspaceId } = scope
  await scope.write(async (tx) => {
    await tx.insert(surveys).values({ workspaceId, surveyNo: 901, key: 'answered', name: 'Answered', draft: {} }).onConflictDoNothing()
    await tx.insert(questions).values({ workspaceId, questionNo: 901, surveyNo: 901, key: 'nps', label: 'Recommend?', kind: 'nps', scale: 'nps_0_10' }).onConflictDoNothing()
    const first = await reserveNumbers(tx, workspaceId, 'response', rows.length)
    const numbered = rows.map((row, index) => ({ row, responseNo: first + index, customerNo: row.customer ?? 1000 + first + index }))
    await tx.insert(customers).values(numbered.map(({ row, customerNo }) => ({ workspaceId, customerNo, externalId: `a${customerNo}`, name: `Customer ${customerNo}`, nameSearch: `customer ${customerNo}`, plan: row.plan, country: row.country })))
      .onConflictDoNothing()
    await tx.insert(responses).values(numbered.map(({ row, responseNo, customerNo }) => ({
      workspaceId, responseNo, customerNo, surveyNo: 901, version: 1, responseKey: `answered-${responseNo}`, answeredAt: sql`${row.on}::timestamptz`, answeredOn: row.on })))
    await tx.insert(answers).values(numbered.map(({ row, responseNo, customerNo }) => ({ workspaceId, responseNo, questionNo: 901, score: row.score, answeredOn: row.on, customerNo })))
  })
}
