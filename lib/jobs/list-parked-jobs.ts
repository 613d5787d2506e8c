import { sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'

export interface ParkedJob {
  jobId: string
  queue: string
  /** What the job was about, for example an import number; never the content of a mail. */
  data: Record<string, unknown>
  tries: number
  problem: string | null
  parkedAt: Date
}

/** The jobs of a workspace that failed every try and wait for a person, latest first. */
export async function listParkedJobs(scope: Scope): Promise<ParkedJob[]> {
  scope.require('workspace.edit')
  const rows = await scope.read((tx) => tx.execute<{ job_id: string; queue: string; data: Record<string, unknown>; tries: number; problem: string | null; parked_at: string }>(sql`
    select id as job_id, name as queue, data, retry_count + 1 as tries, coalesce(output ->> 'message', output -> 'value' ->> 'message') as problem, completed_on as parked_at
    from pgboss.job
    where state = 'failed' and (
      data ->> 'workspaceId' = ${String(scope.workspaceId)}
      or exists (select from mails where mails.id::text = data ->> 'mailId' and mails.workspace_id = ${scope.workspaceId}))
    order by completed_on desc limit 200`))
  return rows.map((row) => ({ jobId: row.job_id, queue: row.queue, data: row.data, tries: row.tries, problem: row.problem, parkedAt: new Date(row.parked_at) }))
}
