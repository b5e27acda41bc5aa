import { randomUUID } from 'node:crypto'
import type { InvitationId, UserId, WorkspaceId } from '@kith/kernel'
import { inTransaction } from '@kith/postgres'
import { openTestDatabase } from '@kith/postgres/testing'
import type { TestDatabase } from '@kith/postgres/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareOutbox, requestMail } from '../outbox.ts'
import type { AccountMail } from '../outbox.ts'

const invitation = (address: string, linkId: string = randomUUID()): AccountMail => ({
  kind: 'invitation',
  workspaceId: randomUUID() as WorkspaceId,
  invitationId: randomUUID() as InvitationId,
  linkId,
  address,
})
const reset = (address: string): AccountMail => ({
  kind: 'reset-password',
  userId: randomUUID() as UserId,
  workspaceId: null,
  linkId: randomUUID(),
  address,
})

describe('asking for a mail', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
    await prepareOutbox(database.pool)
  })
  afterAll(() => database.drop())

  const kinds = (mails: readonly AccountMail[]) =>
    Promise.all(mails.map(async (mail) => (await requestMail(database.pool, mail)).kind))
  const queued = async (address: string): Promise<number> => {
    const { rowCount } = await database.pool.query(
      'select from mail.outbox where lower(recipient_address) = lower($1)',
      [address],
    )
    return rowCount ?? 0
  }

  it('queues three an hour to one address, whoever asks at the same moment, and never a fourth', async () => {
    const address = 'flooded@harbor.example'
    const answers = await kinds(Array.from({ length: 20 }, () => invitation(address)))
    expect(answers.filter((kind) => kind === 'queued')).toHaveLength(3)
    expect(answers.filter((kind) => kind === 'limited')).toHaveLength(17)
    expect(await queued(address)).toBe(3)
  })

  it('counts an address by what it reaches, and each kind by itself', async () => {
    const spellings = ['Twice@Harbor.Example', 'twice@harbor.example', ' twice@harbor.example', 'TWICE@HARBOR.EXAMPLE']
    expect((await kinds(spellings.map(reset))).filter((kind) => kind === 'queued')).toHaveLength(3)
    expect(await kinds([invitation('twice@harbor.example')])).toEqual(['queued'])
  })

  it('makes room as hours pass', async () => {
    const address = 'patient@harbor.example'
    await kinds(Array.from({ length: 3 }, () => reset(address)))
    expect(await kinds([reset(address)])).toEqual(['limited'])
    await database.pool.query(
      `update mail.asked set times = array(select t - interval '61 minutes' from unnest(times) t)`,
    )
    expect(await kinds([reset(address)])).toEqual(['queued'])
  })

  it('answers with the mail that is there when the same link is asked for again, and counts it once', async () => {
    const mail = invitation('again@harbor.example')
    for (let times = 0; times < 5; times += 1) await requestMail(database.pool, mail)
    expect(await queued('again@harbor.example')).toBe(1)
    expect(await kinds([invitation('again@harbor.example'), invitation('again@harbor.example')])).toEqual([
      'queued',
      'queued',
    ])
  })

  it('makes one mail of a link that several ask for at the same moment', async () => {
    const mail = invitation('at-once@harbor.example')
    const answers = await Promise.all(Array.from({ length: 8 }, () => requestMail(database.pool, mail)))
    expect(new Set(answers.map((answer) => answer.kind === 'queued' && answer.id)).size).toBe(1)
    expect(await queued('at-once@harbor.example')).toBe(1)
  })

  it('is undone with the transaction that it was part of, its place among the three included', async () => {
    const address = 'undone@harbor.example'
    const undone = inTransaction(database.pool, async (client) => {
      await requestMail(client, reset(address))
      throw new Error('Something else went wrong')
    })
    await expect(undone).rejects.toThrow('Something else')
    expect(await queued(address)).toBe(0)
    expect(await kinds(Array.from({ length: 3 }, () => reset(address)))).toEqual(['queued', 'queued', 'queued'])
  })

  it('keeps of a stranger who was never written to nothing but a count', async () => {
    const { rows } = await database.pool.query<{ all: string }>('select asked::text as all from mail.asked')
    expect(rows.map(({ all }) => all).join(' ')).not.toContain('harbor')
  })
})
