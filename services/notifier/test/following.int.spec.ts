import { randomUUID } from 'node:crypto'
import { contactDecider, fileDecider, interactionDecider, userDecider, workspaceDecider } from '@kith/domain'
import { sampleCommand } from '@kith/domain/spec'
import { streamName } from '@kith/kernel'
import type { ContactId, FileId, StreamName, UserId } from '@kith/kernel'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { workspaceId } from './acting.ts'
import { openFollowingHouse, patience } from './following-house.ts'
import type { FollowingHouse } from './following-house.ts'
import { openLedgerHouse } from './ledger-house.ts'

const by = 'system'

describe('what follows from requests', () => {
  let house: FollowingHouse
  let seeker: UserId
  let mentor: UserId

  beforeAll(async () => {
    house = await openFollowingHouse()
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    house.clock.set('2026-11-23T23:30:00.000Z')
    seeker = await house.addSeeker()
    mentor = await house.addSeeker()
  })

  it('confirms a seat, owes thanks as it goes on, and pays them', async () => {
    const openingId = await house.postOpening(mentor, 1)
    const referralId = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor }, openingId })
    await house.inReferral(sampleCommand('AcceptReferral', { referralId, by }))
    await house.followed()
    expect(await house.opening(openingId)).toEqual({ status: 'filled', seats: { [referralId]: 'confirmed' } })
    expect((await house.ledger(seeker)).owed).toEqual([])

    await house.inReferral(sampleCommand('SubmitReferral', { referralId, by }))
    await house.followed()
    expect(await house.ledger(seeker)).toEqual({ asks: [referralId], resting: {}, owed: [referralId] })
    expect(await house.taken(mentor)).toEqual([referralId])

    await house.inReferral(sampleCommand('ThankReferrer', { referralId, by }))
    await house.followed()
    expect((await house.ledger(seeker)).owed).toEqual([])
  })

  it('frees the seat, lets who declined rest from the seeker’s own day on, and leaves the desk as it is', async () => {
    const openingId = await house.postOpening(mentor, 1)
    const referralId = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor }, openingId })
    await house.inReferral(sampleCommand('DeclineReferral', { referralId, by }))
    await house.followed()
    expect(await house.opening(openingId)).toEqual({ status: 'open', seats: {} })
    // Half past eleven in the evening in Greenwich, the next day in Vienna.
    expect(await house.ledger(seeker)).toEqual({
      asks: [referralId],
      resting: { [mentor]: '2026-11-24' },
      owed: [referralId],
    })
    expect(await house.taken(mentor)).toEqual([referralId])
  })

  it('counts a request that is withdrawn unread all the same', async () => {
    const referralId = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor } })
    await house.inReferral(sampleCommand('WithdrawReferral', { referralId, by }))
    await house.followed()
    expect((await house.ledger(seeker)).asks).toEqual([referralId])
    expect(await house.taken(mentor)).toEqual([referralId])
  })

  it('names the event that a step follows from, and the system as who took it', async () => {
    const openingId = await house.postOpening(mentor)
    const referralId = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor }, openingId })
    await house.inReferral(sampleCommand('AcceptReferral', { referralId, by }))
    await house.followed()
    const cause = (await house.store.read(streamName('referral', referralId))).at(-1)
    const effect = (await house.store.read(streamName('opening', openingId))).at(-1)
    expect(effect).toMatchObject({
      type: 'opening.seat-confirmed',
      metadata: {
        workspaceId,
        actor: 'system',
        causationId: cause?.id,
        correlationId: cause?.metadata.correlationId,
      },
    })
  })

  describe('of a contact', () => {
    let contact: ContactId
    beforeEach(async () => {
      contact = await house.addContact(seeker)
    })
    const timeline = async () => {
      const found: object[] = []
      for await (const { events } of house.store.readCategories({ categories: ['interaction'], maxBatch: 100 }))
        found.push(...events.filter(({ data }) => (data as { contactIds: string[] }).contactIds.includes(contact)))
      return found
    }

    it('stands on the timeline, on the seeker’s day', async () => {
      const referralId = await house.ask({ seeker, referrer: { kind: 'contact', contactId: contact } })
      await house.inReferral(sampleCommand('AcceptReferral', { referralId, by }))
      await house.inReferral(sampleCommand('SubmitReferral', { referralId, by }))
      await house.inReferral(sampleCommand('ThankReferrer', { referralId, by }))
      await house.followed()
      const told = { ownerId: seeker, happenedOn: '2026-11-24', channel: 'message' }
      expect(await timeline()).toMatchObject([
        { data: { ...told, kind: 'ask', direction: 'outbound', helpReceived: [] } },
        { data: { ...told, kind: 'other', direction: 'inbound', helpReceived: ['referral'] } },
        { data: { ...told, kind: 'thanks', direction: 'outbound', helpReceived: [] } },
      ])
    })

    it('does not bring a contact back who was archived since', async () => {
      const referralId = await house.ask({ seeker, referrer: { kind: 'contact', contactId: contact } })
      await house.followed()
      await house.act(contactDecider, contact, sampleCommand('ArchiveContact', { contactId: contact, by }))
      await house.inReferral(sampleCommand('AcceptReferral', { referralId, by }))
      await house.inReferral(sampleCommand('SubmitReferral', { referralId, by }))
      await house.followed()
      expect(await timeline()).toHaveLength(1)
      expect((await house.ledger(seeker)).owed).toEqual([referralId])
    })

    it('leaves what the owner took back as it is', async () => {
      await house.ask({ seeker, referrer: { kind: 'contact', contactId: contact } })
      await house.followed()
      const [logged] = (await timeline()) as [{ data: { interactionId: string } }]
      const interactionId = logged.data.interactionId as never
      await house.act(interactionDecider, interactionId, sampleCommand('RetractInteraction', { interactionId, by }))
      await house.pool.query('update notifier.checkpoint set commit_position = null')
      await house.restart()
      await house.followed()
      expect(await timeline()).toMatchObject([{ type: 'interaction.logged' }, { type: 'interaction.retracted' }])
    })
  })

  it('closes the openings of somebody who leaves, and lets their requests run on', async () => {
    const boss = await house.addSeeker()
    await house.act(workspaceDecider, workspaceId, sampleCommand('CreateWorkspace', { workspaceId, by }))
    await house.addToWorkspace(boss, 'admin')
    await house.addToWorkspace(mentor, 'admin')
    const openingId = await house.postOpening(mentor)
    const another = await house.postOpening(boss)
    const referralId = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor }, openingId })
    await house.act(workspaceDecider, workspaceId, sampleCommand('RemoveMember', { workspaceId, userId: mentor, by }))
    await house.followed()
    expect(await house.opening(openingId)).toEqual({ status: 'closed', seats: { [referralId]: 'claimed' } })
    expect((await house.opening(another)).status).toBe('open')
    const events = await house.store.read(streamName('referral', referralId))
    expect(events.at(-1)?.type).toBe('referral.requested')
  })

  it('removes the bytes of a file with the file, and those of a person with the person', async () => {
    const upload = async (ownerId: UserId): Promise<{ readonly fileId: FileId; readonly storageKey: string }> => {
      const [fileId, storageKey] = [randomUUID() as string as FileId, randomUUID()]
      await house.files.put(storageKey, Buffer.from('sealed'))
      await house.act(fileDecider, fileId, sampleCommand('UploadFile', { fileId, ownerId, storageKey, by }))
      return { fileId, storageKey }
    }
    const [removed, kept, erased] = [await upload(seeker), await upload(seeker), await upload(mentor)]
    await house.act(fileDecider, removed.fileId, sampleCommand('RemoveFile', { fileId: removed.fileId, by }))
    await house.act(userDecider, mentor, sampleCommand('EraseUser', { userId: mentor, by }))
    await vi.waitFor(() => expect(house.files.keys()).toEqual([kept.storageKey]), patience)
    expect(erased.fileId).not.toBe(kept.fileId)
  })

  describe('an event of which nothing can be made to follow', () => {
    afterEach(() => vi.restoreAllMocks())

    it('is remembered after three tries and passed over, and the others go on', async () => {
      const openingId = await house.postOpening(mentor)
      const broken = streamName('opening', openingId)
      const load = house.store.append.bind(house.store)
      let tries = 0
      const spy = vi.spyOn(house.store, 'append').mockImplementation((request) => {
        if (
          request.stream !== broken ||
          request.metadata.actor !== 'system' ||
          request.events[0]?.type !== 'opening.seat-freed'
        )
          return load(request)
        tries += 1
        return Promise.reject(new Error('Nobody thought of this'))
      })
      const poisoned = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor }, openingId })
      await house.inReferral(sampleCommand('WithdrawReferral', { referralId: poisoned, by }))
      const fine = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor } })
      await house.inReferral(sampleCommand('WithdrawReferral', { referralId: fine, by }))
      await house.followed()
      spy.mockRestore()
      // The command handler looks twice where it remembered the stream.
      expect(tries).toBeGreaterThanOrEqual(3)
      expect((await house.ledger(seeker)).owed).toEqual([fine])
      const { rows } = await house.pool.query('select stream, type, error from notifier.passed_over')
      expect(rows).toEqual([
        {
          stream: streamName('referral', poisoned) satisfies StreamName,
          type: 'referral.withdrawn',
          error: 'Error: Nobody thought of this',
        },
      ])
    })
  })
})

describe('reservations', () => {
  let house: FollowingHouse
  beforeAll(async () => {
    house = await openFollowingHouse()
  })
  afterAll(() => house.close())
  const waiting = async (): Promise<number> =>
    (await house.pool.query('select from notifier.reservation')).rowCount ?? 0

  it('are given back after an hour when nothing was requested, and only then', async () => {
    house.clock.set('2026-11-23T10:00:00.000Z')
    const [seeker, mentor] = [await house.addSeeker(), await house.addSeeker()]
    const openingId = await house.postOpening(mentor)
    const referrer = { kind: 'member', userId: mentor } as const
    const sent = await house.ask({ seeker, referrer })
    const cutOff = await house.ask({ seeker, referrer, openingId, isCutOff: true })
    await vi.waitFor(async () => expect(await waiting()).toBe(1), patience)
    house.clock.set('2026-11-23T10:59:00.000Z')
    const late = await house.ask({ seeker, referrer, isCutOff: true })
    await vi.waitFor(async () => expect(await waiting()).toBe(2), patience)
    expect((await house.ledger(seeker)).asks).toEqual([sent, cutOff, late])

    house.clock.set('2026-11-23T11:00:01.000Z')
    await vi.waitFor(async () => expect(await waiting()).toBe(1), patience)
    expect(await house.ledger(seeker)).toEqual({ asks: [sent, late], resting: {}, owed: [] })
    expect(await house.taken(mentor)).toEqual([sent, late])
    expect((await house.opening(openingId)).seats).toEqual({})
  })

  it('are given back too when the draft was given up', async () => {
    house.clock.set('2026-11-23T10:00:00.000Z')
    const [seeker, mentor] = [await house.addSeeker(), await house.addSeeker()]
    const referralId = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor }, isCutOff: true })
    await house.inReferral(sampleCommand('WithdrawReferral', { referralId, by }))
    house.clock.set('2026-11-23T12:00:00.000Z')
    await vi.waitFor(async () => expect((await house.ledger(seeker)).asks).toEqual([]), patience)
    expect(await house.taken(mentor)).toEqual([])
  })
})

describe('two instances', () => {
  it('take turns: one follows, and the other goes on when it ends', async () => {
    const house = await openLedgerHouse()
    const first = house.start()
    await vi.waitFor(() => expect(first.phase()).toBe('following'), patience)
    const second = house.start()
    const [seeker, mentor] = [await house.addSeeker(), await house.addSeeker()]
    const openingId = await house.postOpening(mentor)
    await vi.waitFor(async () => expect(await house.isFollowed()).toBe(true), patience)
    expect([first.phase(), second.phase()]).toEqual(['following', 'waiting'])

    await first.stop()
    await vi.waitFor(() => expect(second.phase()).toBe('following'), patience)
    const referralId = await house.ask({ seeker, referrer: { kind: 'member', userId: mentor }, openingId })
    await house.inReferral(sampleCommand('WithdrawReferral', { referralId, by }))
    await vi.waitFor(async () => expect((await house.ledger(seeker)).owed).toEqual([referralId]), patience)
    await second.stop()
    await house.close()
  })
})
