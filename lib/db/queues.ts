/** The job queues and what each job carries. A job names its workspace; the worker makes a scope from that. */
export interface Jobs {
  'run-import': { workspaceId: number; importNo: number }
  'send-mail': { mailId: string }
  'take-health-snapshots': { workspaceId: number }
  'plan-daily': Record<string, never>
  'delete-workspace': { workspaceId: number }
}

export type QueueName = keyof Jobs

/** Short heartbeats: the job of a killed worker is taken over within a minute. */
export const QUEUES: Record<QueueName, { retryLimit: number; expireInSeconds: number }> = {
  'run-import': { retryLimit: 3, expireInSeconds: 3600 },
  'send-mail': { retryLimit: 8, expireInSeconds: 60 },
  'take-health-snapshots': { retryLimit: 3, expireInSeconds: 600 },
  'plan-daily': { retryLimit: 3, expireInSeconds: 60 },
  'delete-workspace': { retryLimit: 5, expireInSeconds: 3600 },
}
