import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { importChunks, imports } from '../db/schema/sources.ts'
import { env } from '../shared/env.ts'
import { Refusal } from '../shared/refusal.ts'

export const CreateImport = z.object({ fileName: z.string().trim().min(1).max(200) })

const PIECE = 512 * 1024

/** Keeps a file as it streams in, in pieces, without ever holding the whole of it. Too large a file is refused and leaves nothing. */
export async function createImport(scope: Scope, input: z.infer<typeof CreateImport> & { bytes: AsyncIterable<Uint8Array> }): Promise<{ importNo: number }> {
  scope.require('import.run')
  const importNo = await scope.write(async (tx) => {
    const importNo = await reserveNumbers(tx, scope.workspaceId, 'import')
    await tx.insert(imports).values({ workspaceId: scope.workspaceId, importNo, fileName: input.fileName, state: 'uploading', startedBy: scope.actor.name })
    return importNo
  })
  const one = and(eq(imports.workspaceId, scope.workspaceId), eq(imports.importNo, importNo))
  try {
    const { size, sha256 } = await keep(scope, importNo, input.bytes)
    if (size === 0) throw new Refusal('invalid', 'The file is empty.')
    const [kept] = await scope.write((tx) => tx.update(imports).set({ state: 'uploaded', fileBytes: size, fileSha256: sha256 }).where(and(one, eq(imports.state, 'uploading'))).returning({ no: imports.importNo }))
    if (!kept) throw new Refusal('conflict', 'The upload was stopped.')
    return { importNo }
  } catch (error) {
    await scope.write((tx) => tx.delete(imports).where(one))
    throw error
  }
}

async function keep(scope: Scope, importNo: number, bytes: AsyncIterable<Uint8Array>): Promise<{ size: number; sha256: string }> {
  const limit = env().IMPORT_MAX_BYTES
  const hash = createHash('sha256')
  let size = 0
  let chunkNo = 0
  let pending: Uint8Array[] = []
  let pendingSize = 0
  const flush = async () => {
    if (pendingSize === 0) return
    const piece = Buffer.concat(pending)
    pending = []
    pendingSize = 0
    await scope.write((tx) => tx.insert(importChunks).values({ workspaceId: scope.workspaceId, importNo, chunkNo: chunkNo++, bytes: piece }))
  }
  for await (const chunk of bytes) {
    size += chunk.byteLength
    if (size > limit) throw new Refusal('invalid', 'The file is larger than {limit} MB. Cut it into smaller files, or send it packed with gzip.', { details: { limit: Math.round(limit / 1048576) } })
    hash.update(chunk)
    pending.push(chunk)
    pendingSize += chunk.byteLength
    if (pendingSize >= PIECE) await flush()
  }
  await flush()
  return { size, sha256: hash.digest('hex') }
}
