import type { Verb } from './verb.ts'

/** Every verb of the command line, in the order in which help tells them; each is loaded when it is asked for. */
export const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  'team create': async () => (await import('./team-create.ts')).teamCreate,
  'key create': async () => (await import('./key-create.ts')).keyCreate,
  import: async () => (await import('./import.ts')).importRows,
  measure: async () => (await import('./measure.ts')).measureVerb,
  'health compute': async () => (await import('./health-compute.ts')).healthCompute,
  'segment list': async () => (await import('./segment-list.ts')).segmentList,
  'segment create': async () => (await import('./segment-create.ts')).segmentCreate,
  'survey list': async () => (await import('./survey-list.ts')).surveyList,
  'share create': async () => (await import('./share-create.ts')).shareCreate,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  'demo plant': async () => (await import('./demo-plant.ts')).demoPlant,
  'demo remove': async () => (await import('./demo-remove.ts')).demoRemove,
}
