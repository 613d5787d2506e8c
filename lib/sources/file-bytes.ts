import { and, asc, eq, gt } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { importChunks } from '../db/schema/sources.ts'

/** The uploaded file, a piece at a time. Tells how much of it has been handed out. */
export async function* fileBytes(scope: Scope, importNo: number, told: { bytes: number } = { bytes: 0 }): AsyncGenerator<Uint8Array> {
  for (let after = -1; ;) {
    const [chunk] = await scope.read((tx) => tx.select({ chunkNo: importChunks.chunkNo, bytes: importChunks.bytes }).from(importChunks)
      .where(and(eq(importChunks.workspaceId, scope.workspaceId), eq(importChunks.importNo, importNo), gt(importChunks.chunkNo, after)))
      .orderBy(asc(importChunks.chunkNo)).limit(1))
    if (!chunk) return
    after = chunk.chunkNo
    told.bytes += chunk.bytes.byteLength
    yield chunk.bytes
  }
}
