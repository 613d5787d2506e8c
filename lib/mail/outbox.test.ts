import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { resetLetter } from './letters/reset-letter.ts'
import { outboxUrl, readOutbox } from './outbox.ts'
import { queueMail } from './queue-mail.ts'
import { sendMail } from './send-mail.ts'

let db: Database
beforeAll(async () => {
  delete process.env.SMTP_URL
  db = (await freshDatabase()).db
})

const rightKey = () => new URL(outboxUrl()).searchParams.get('key') ?? ''

describe('the outbox', () => {
  it('keeps a mail that cannot leave, for whoever holds the key of this installation', async () => {
    const id = await db.orm.transaction((tx) => queueMail(tx, { workspaceId: null, kind: 'reset', to: { address: 'anna@example.com' }, ...resetLetter('en', { url: 'http://localhost:3000/reset/abc' }) }))
    await sendMail(db, id)
    expect(await readOutbox(db, rightKey())).toMatchObject([{ id, state: 'kept', textBody: expect.stringContaining('/reset/abc') }])
  })

  it('is not there without the key', async () => {
    for (const key of ['', 'x', rightKey().slice(1), `${rightKey()}x`]) await expect(readOutbox(db, key)).rejects.toMatchObject({ code: 'missing' })
  })
})
