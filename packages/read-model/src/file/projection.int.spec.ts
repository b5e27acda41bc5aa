import type { FileEvent } from '@kith/domain'
import { streamName } from '@kith/kernel'
import type { FileId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileProjection } from './projection.ts'
import { resumeById, resumeVersion, resumes, storageKeysOf } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf, withoutKeysOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin'])
const [mina, noor, gone] = [school.person('Mina'), school.person('Noor'), school.person('Gone')]
const other = new School('Other', school.recorder)
const stranger = other.person('Stranger', ['admin'])
other.join(mina)

const say = (who: Story, name: string, type: FileEvent['type'], data: object = {}): FileId => {
  const fileId = idOf<FileId>('file', who.ownerId, name)
  who.put(streamName('file', fileId), type, { fileId, ownerId: who.ownerId, ...data })
  return fileId
}
const version = (number: number, fileName: string) => ({
  number,
  fileName,
  kind: 'pdf',
  bytes: 1_000 + number,
  storageKey: idOf('place', fileName),
  fileKey: 'never in a table',
})
const upload = (who: Story, name: string, fileName = `${name}.pdf`): FileId =>
  say(who, name, 'file.uploaded', { name, ...version(1, fileName) })

mina.at = '2026-05-02T09:00:00.000Z'
const data = upload(mina, 'Data')
mina.at = '2026-05-03T09:00:00.000Z'
const platform = upload(mina, 'Platform')
mina.at = '2026-05-04T09:00:00.000Z'
say(mina, 'Data', 'file.version-added', version(2, 'Data, again.pdf'))
say(mina, 'Data', 'file.renamed', { name: 'Data roles' })
const removed = upload(mina, 'Removed')
say(mina, 'Removed', 'file.version-added', version(2, 'Removed, again.pdf'))
say(mina, 'Removed', 'file.removed')
upload(noor, 'Noor')
const erased = upload(gone, 'Erased')
gone.user('user.erased', {})

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events, [3, 1, 2])
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('résumés, %s', (_, dbOf) => {
  const seenBy = (who: Story, workspace = school) => {
    const viewer = workspace.viewer(who)
    return resumes(dbOf(viewer), viewer)
  }

  it('are the owner’s, the one uploaded last first, with the newest version first', async () => {
    expect(await seenBy(mina)).toEqual([
      {
        id: data,
        name: 'Data roles',
        removed: false,
        versions: [
          {
            fileId: data,
            version: 2,
            fileName: 'Data, again.pdf',
            kind: 'pdf',
            bytes: 1_002,
            uploadedAt: '2026-05-04T09:00:00.000Z',
          },
          {
            fileId: data,
            version: 1,
            fileName: 'Data.pdf',
            kind: 'pdf',
            bytes: 1_001,
            uploadedAt: '2026-05-02T09:00:00.000Z',
          },
        ],
      },
      { id: platform, name: 'Platform', removed: false, versions: [expect.objectContaining({ version: 1 })] },
    ])
  })
  it('are nobody else’s, not the admin’s either, and stay in their workspace', async () => {
    expect(await seenBy(admin)).toEqual([])
    expect(await seenBy(stranger, other)).toEqual([])
    expect(await seenBy(mina, other)).toEqual([])
    for (const viewer of [school.viewer(noor), school.viewer(admin), other.viewer(mina)])
      expect(await resumeById(dbOf(viewer), viewer, data)).toBeUndefined()
  })
  it('are gone once removed, or once their owner was erased', async () => {
    const viewer = school.viewer(mina)
    expect(await resumeById(dbOf(viewer), viewer, removed)).toEqual({
      id: removed,
      name: '',
      removed: true,
      versions: [],
    })
    expect(await seenBy(gone)).toEqual([])
  })
})

describe('what the system knows of files', () => {
  it('is where a version lies, and whose it is', async () => {
    expect(await resumeVersion(model.pool, data, 2)).toMatchObject({
      ownerId: mina.ownerId,
      workspaceId: school.workspaceId,
      fileName: 'Data, again.pdf',
      storageKey: idOf('place', 'Data, again.pdf'),
    })
    expect(await resumeVersion(model.pool, data, 3)).toBeUndefined()
    expect(await resumeVersion(model.pool, removed, 1)).toBeUndefined()
    expect(await resumeVersion(model.pool, erased, 1)).toBeUndefined()
  })
  it('is where everything lies that is to be cleared away, also after a removal or an erasure', async () => {
    expect(await storageKeysOf(model.pool, { fileId: removed })).toEqual([
      idOf('place', 'Removed.pdf'),
      idOf('place', 'Removed, again.pdf'),
    ])
    expect(await storageKeysOf(model.pool, { ownerId: gone.ownerId })).toEqual([idOf('place', 'Erased.pdf')])
    expect(await storageKeysOf(model.pool, { ownerId: mina.ownerId })).toHaveLength(5)
  })
  it('is told to no viewer', async () => {
    const viewer = school.viewer(mina)
    await expect(storageKeysOf(model.as(viewer), { ownerId: mina.ownerId })).rejects.toThrow('permission denied')
    await expect(resumeVersion(model.as(viewer), data, 1)).rejects.toThrow('permission denied')
  })
  it('is never the key of a file, nor a name of what is gone', async () => {
    const rows = JSON.stringify([
      await model.rows('resume'),
      await model.rows('resume_version'),
      await model.rows('resume_object'),
    ])
    for (const hidden of ['never in a table', 'Removed', 'Erased']) expect(rows).not.toContain(hidden)
  })
})

describe('applying again', () => {
  it('changes nothing', async () => {
    const before = await model.checksums(model.liveSchema(fileProjection), fileProjection)
    await model.apply(school.events, [2])
    expect(await model.checksums(model.liveSchema(fileProjection), fileProjection)).toEqual(before)
  })
  it('is rebuilt to the same rows from a log in which keys are gone', async () => {
    const before = await model.checksums(model.liveSchema(fileProjection), fileProjection)
    const events = withoutKeysOf(school.events, new Set<string>([gone.ownerId]))
    for (const flushAt of [1, 4, 1_000]) {
      const schema = await model.rebuild(fileProjection, events, flushAt)
      expect(await model.checksums(schema, fileProjection)).toEqual(before)
    }
  })
})
