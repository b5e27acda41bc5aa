import { randomBytes } from 'node:crypto'
import { contactDecider, updateDecider, userDecider, workspaceDecider } from '@kith/domain'
import type { RecipientFacts, UpdateCommand } from '@kith/domain'
import { sampleCommand } from '@kith/domain/spec'
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import { localDate } from '@kith/kernel'
import type { ContactId, UpdateId, UserId } from '@kith/kernel'
import { openTestDatabase } from '@kith/postgres/testing'
import { prepareOutbox } from '@kith/read-model/outbox'
import { projections } from '@kith/read-model/projections'
import type { Recorded } from '@kith/read-model/projections'
import { updateFacts, updateRecipients } from '@kith/read-model/queries'
import { prepareFollowing } from '../src/following/tables.ts'
import { tellUpdates } from '../src/updates/tell-updates.ts'
import { actAsSystem, newId, workspaceId } from './acting.ts'
import { settableClock } from './house.ts'
import { log, openServers } from './ledger-house.ts'
import { fold, makeReadModels } from './read-models.ts'

const by = 'system'

export const words = { subject: 'A year on, {first name}', body: 'Hi {first name},\n\nI moved.\n\n{my name}' }

/** A log, a database with the outbox and all read models, and whatever an update needs in them. */
export const openUpdateHouse = async (start: string) => {
  const database = await openTestDatabase()
  const server = await startEmbeddedEventStore()
  const servers = await openServers(database.connectionString, server.connectionString, new Uint8Array(randomBytes(32)))
  const { pool, store, commands } = servers
  const clock = settableClock(start)
  await prepareOutbox(pool)
  await prepareFollowing(pool)
  await makeReadModels(pool)
  const act = actAsSystem(commands, clock)
  const categories = [...new Set(projections.flatMap((projection) => projection.categories))]
  let projected: bigint | undefined
  /** Folds what is new in the log into the read models. */
  const project = async (): Promise<void> => {
    for await (const { events, position } of store.readCategories({ categories, after: projected, maxBatch: 1_000 })) {
      await fold(pool, events as readonly Recorded[])
      projected = position
    }
  }
  const viewerOf = (userId: UserId) => {
    const timeZone = 'Europe/Vienna'
    return { userId, workspaceId, timeZone, today: localDate(clock.now(), timeZone) }
  }
  await act(workspaceDecider, workspaceId, sampleCommand('CreateWorkspace', { by }))

  return {
    ...servers,
    connectionString: database.connectionString,
    clock,
    project,
    act,
    addMember: async (name: string): Promise<UserId> => {
      const userId = newId<UserId>()
      const email = `${name.toLowerCase()}@member.example`
      await act(userDecider, userId, sampleCommand('RegisterUser', { userId, name, email, by }))
      await act(workspaceDecider, workspaceId, sampleCommand('AddMember', { userId, roles: ['member'], by }))
      return userId
    },
    addContact: async (ownerId: UserId, name: string): Promise<ContactId> => {
      const contactId = newId<ContactId>()
      const emails = [`${name.toLowerCase()}@network.example`]
      await act(contactDecider, contactId, sampleCommand('AddContact', { contactId, ownerId, name, emails, by }))
      return contactId
    },
    inUpdate: (command: UpdateCommand): Promise<void> => act(updateDecider, command.data.updateId, command),
    inContact: (type: 'RefuseUpdates' | 'ArchiveContact' | 'SetDoNotContact', contactId: ContactId): Promise<void> =>
      act(contactDecider, contactId, sampleCommand(type, { contactId, by })),
    /** Drafted, chosen and sent on its way. */
    sendUpdate: async (ownerId: UserId, contactIds: readonly ContactId[]): Promise<UpdateId> => {
      const updateId = newId<UpdateId>()
      await project()
      const recipients: RecipientFacts[] = [...(await updateFacts(pool, viewerOf(ownerId), contactIds))]
      const { today } = viewerOf(ownerId)
      const of = { updateId, by } as const
      await act(updateDecider, updateId, sampleCommand('DraftUpdate', { ...of, ...words, ownerId }))
      await act(updateDecider, updateId, sampleCommand('ChooseRecipients', { ...of, recipients, today }))
      await act(updateDecider, updateId, sampleCommand('SendUpdate', { ...of, ...words, recipients, today }))
      await project()
      return updateId
    },
    /** What became of each recipient, by name. */
    fates: async (ownerId: UserId, updateId: UpdateId): Promise<Readonly<Record<string, string>>> => {
      await project()
      const rows = await updateRecipients(pool, viewerOf(ownerId), updateId)
      return Object.fromEntries(rows.map(({ name, state, reason }) => [name, reason ?? state]))
    },
    /** Tells updates and timelines what became of mails, and lets read models know. */
    tell: async (): Promise<void> => {
      while ((await tellUpdates({ pool, commands, clock, log })) > 0);
      await project()
    },
    states: async (): Promise<Readonly<Record<string, number>>> => {
      const { rows } = await pool.query<{ state: string; count: number }>(
        `select state, count(*)::int as count from mail.outbox where kind = 'network-update' group by state`,
      )
      return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
    },
    close: async (): Promise<void> => {
      await servers.close()
      await server.stop()
      await database.drop()
    },
  }
}

export type UpdateHouse = Awaited<ReturnType<typeof openUpdateHouse>>
