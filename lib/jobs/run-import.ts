import { workerScope } from '../auth/worker-scope.ts'
import { runImport } from '../sources/run-import.ts'
import { Overtaken } from '../sources/take-batch.ts'
import type { Handler } from './handler.ts'

/** Takes the rows of an uploaded file. Runs again from where a killed worker stood. */
export const runImportJob: Handler<'run-import'> = {
  async run({ workspaceId, importNo }, { db }) {
    const scope = await workerScope(db, workspaceId, { kind: 'job', id: `import-${importNo}`, name: 'Import' })
    if (!scope) return
    try {
      await runImport(scope, { importNo })
    } catch (error) {
      // Cancelled by a person, or another worker is at it already: nothing is left to do here.
      if (!(error instanceof Overtaken)) throw error
    }
  },
}
