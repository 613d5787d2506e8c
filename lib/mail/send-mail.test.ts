import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { mails } from '../db/schema/identity.ts'
import { sendMailJob } from '../jobs/send-mail.ts'
import { startWorker } from '../jobs/worker.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { inviteLetter } from './letters/invite-letter.ts'
import { type QueuedMail, queueMail } from './queue-mail.ts'
import { sendMail } from './send-mail.ts'

let db: Database
let refusal: { responseCode: number } | null = null
const received: { recipients: string[]; mail: Email; raw: string }[] = []

const server = new SMTPServer({
  authOptional: true, closeTimeout: 100, disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => done(refusal ? Object.assign(new Error('not now'), refusal) : null),
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', async () => {
      const raw = Buffer.concat(chunks).toString()
      received.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), mail: await PostalMime.parse(raw), raw })
      done()
    })
  },
})

beforeAll(async () => {
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const { port } = server.server.address() as AddressInfo
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.APP_URL = 'http://localhost:3000'
  db = (await freshDatabase()).db
})
beforeEach(() => {
  received.length = 0
  refusal = null
})
afterAll(() => new Promise<void>((done) => { server.close(done) }))

const letter = inviteLetter('ro', { inviter: 'Ștefan <script>', workspace: 'Café & Co', url: 'http://localhost:3000/invite/abc' })
const queue = (more: Partial<QueuedMail> = {}) => db.orm.transaction((tx) => queueMail(tx, { workspaceId: null, kind: 'invite', to: { address: 'bob@example.com', name: 'Bob' }, ...letter, ...more }))
const rowOf = async (id: string) => (await db.orm.select().from(mails).where(eq(mails.id, id)))[0]

describe('a mail', () => {
  it('goes over SMTP in both forms, with its accents, to its recipient alone, and its secret is wiped', async () => {
    const id = await queue()
    await sendMail(db, id)
    expect(received).toHaveLength(1)
    const [{ recipients, mail } = { recipients: [], mail: undefined }] = received
    expect(recipients).toEqual(['bob@example.com'])
    expect(mail?.subject).toBe('Ștefan <script> te invită în Café & Co pe Peil')
    expect(mail?.to).toMatchObject([{ name: 'Bob', address: 'bob@example.com' }])
    expect(mail?.text).toContain('http://localhost:3000/invite/abc')
    expect(mail?.html).toContain('&#60;script&#62;')
    expect(mail?.html).not.toContain('<script>')
    expect(mail?.messageId).toBe(`<${id}@localhost>`)
    expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 1, textBody: '', htmlBody: '' })
    await sendMail(db, id)
    expect(received).toHaveLength(1)
  })

  it('cannot smuggle in headers or recipients', async () => {
    await expect(queue({ to: { address: 'bob@example.com\r\nBcc: eve@example.com' } })).rejects.toThrow()
    const id = await queue({
      subject: 'Hello\r\nBcc: eve@example.com', to: { address: 'bob@example.com', name: 'Bob" <eve@example.com>,\r\nBcc: eve@example.com' },
      headers: { 'List-Unsubscribe': '<http://localhost>\r\nBcc: eve@example.com' },
    })
    await sendMail(db, id)
    expect(received[0]?.recipients).toEqual(['bob@example.com'])
    expect(received[0]?.mail.headers.filter(({ key }) => key === 'bcc')).toEqual([])
    expect(received[0]?.mail.to).toHaveLength(1)
  })

  it('is tried again after a passing problem, and not after a refusal', async () => {
    const id = await queue()
    refusal = { responseCode: 451 }
    await expect(sendMail(db, id)).rejects.toThrow()
    expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 1, problem: expect.stringContaining('not now') })
    refusal = { responseCode: 550 }
    await sendMail(db, id)
    expect(await rowOf(id)).toMatchObject({ state: 'failed', attempts: 2, textBody: '' })
    expect(received).toHaveLength(0)
  })

  it('found half sent goes again, unless it asks a customer something', async () => {
    const [invite, invitation] = [await queue(), await queue({ kind: 'invitation' })]
    await db.orm.update(mails).set({ state: 'sending' })
    await sendMail(db, invite)
    await sendMail(db, invitation)
    expect(received).toHaveLength(1)
    expect(await rowOf(invitation)).toMatchObject({ state: 'failed' })
  })

  it('is sent by the worker once its transaction is done, and never when that was rolled back', async () => {
    await expect(db.orm.transaction(async (tx) => {
      await queueMail(tx, { workspaceId: null, kind: 'invite', to: { address: 'never@example.com' }, ...letter })
      throw new Error('changed my mind')
    })).rejects.toThrow('changed my mind')
    const worker = await startWorker(db, { 'send-mail': sendMailJob })
    await queue({ to: { address: 'worker@example.com' } })
    await expect.poll(() => received.map(({ recipients }) => recipients[0]), { timeout: 15_000 }).toContain('worker@example.com')
    await worker.stop()
    expect(received.flatMap(({ recipients }) => recipients)).not.toContain('never@example.com')
  })
})
