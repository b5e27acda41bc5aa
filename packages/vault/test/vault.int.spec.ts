import { randomBytes, randomUUID } from 'node:crypto'
import type { SubjectId } from '@kith/kernel'
import { openTestDatabase } from '@kith/postgres/testing'
import type { TestDatabase } from '@kith/postgres/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault } from '../src/index.ts'
import type { Vault, VaultOptions } from '../src/index.ts'

const kek = new Uint8Array(randomBytes(32))
const opened: Vault[] = []
let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(async () => {
  for (const vault of opened) await vault.close()
  await database?.drop()
})

/** Each vault stands for a process of its own: it shares nothing with the others but the database. */
const openAnother = async (more: Partial<VaultOptions> = {}): Promise<Vault> => {
  const vault = await openVault({ pool: database.pool, kek, ...more })
  opened.push(vault)
  return vault
}

const newSubject = () => randomUUID() as SubjectId

const seal = async (vault: Vault, subject: SubjectId, text: string): Promise<string> => {
  await vault.prepareToSeal([subject])
  return vault.seal([subject], 'place', text)
}

const open = async (vault: Vault, subject: SubjectId, box: string) => {
  await vault.prepareToOpen([subject])
  return vault.open([subject], 'place', box)
}

describe('keys', () => {
  it('are made once for several processes that open the vault at the same time', async () => {
    const vaults = await Promise.all([openAnother(), openAnother(), openAnother(), openAnother()])
    const subjects = Array.from({ length: 300 }, newSubject)
    const shuffled = [subjects, subjects.toReversed(), subjects.toSorted(), subjects.toSorted().toReversed()]
    await Promise.all(vaults.map((vault, index) => vault.prepareToSeal(shuffled[index] ?? [])))
    const boxes = subjects.map((subject, index) => vaults[index % 4]!.seal([subject], 'place', `text ${index}`))
    const reader = await openAnother()
    await reader.prepareToOpen(subjects)
    subjects.forEach((subject, index) =>
      expect(reader.open([subject], 'place', boxes[index] ?? '')).toEqual({ kind: 'open', text: `text ${index}` }),
    )
  })

  it('lie in the table wrapped, and for their own row only', async () => {
    const vault = await openAnother()
    const [one, other] = [newSubject(), newSubject()]
    const box = await seal(vault, one, 'text')
    await seal(vault, other, 'text')
    const { rows } = await database.pool.query<{ length: number }>(
      'select length(wrapped) from vault.subject_key where subject_id = $1',
      [one],
    )
    expect(rows).toEqual([{ length: 12 + 32 + 16 }])
    await database.pool.query(
      `update vault.subject_key set wrapped = (select wrapped from vault.subject_key where subject_id = $1)
       where subject_id = $2`,
      [other, one],
    )
    await expect(open(await openAnother(), one, box)).rejects.toMatchObject({ name: 'WrongKeyEncryptionKey' })
    await database.pool.query('delete from vault.subject_key where subject_id = $1', [one])
  })

  it('of many thousand people are made in one go, and all at hand afterwards', async () => {
    const vault = await openAnother({ cachedKeys: 100 })
    const subjects = Array.from({ length: 12_000 }, newSubject)
    await vault.prepareToSeal(subjects)
    const boxes = subjects.map((subject) => vault.seal([subject], 'place', 'text'))
    expect(new Set(boxes).size).toBe(12_000)
  })

  it('that the table does not have are an alarm and not an erasure', async () => {
    const vault = await openAnother()
    await expect(vault.prepareToOpen([newSubject()])).rejects.toMatchObject({ name: 'KeyMissing' })
  })
})

describe('the key-encryption key', () => {
  it('is refused at the start when it is not the one of this database', async () => {
    await seal(await openAnother(), newSubject(), 'text')
    await expect(openAnother({ kek: new Uint8Array(randomBytes(32)) })).rejects.toThrow(
      'does not open the keys in this database',
    )
  })
  it('is refused when it has another length', async () =>
    expect(openAnother({ kek: new Uint8Array(31) })).rejects.toThrow('31 bytes'))
})

describe('shredding', () => {
  it('makes everything about the person unreadable, at once here and within moments elsewhere', async () => {
    const heard: string[] = []
    const [here, elsewhere] = [await openAnother(), await openAnother({ onShredded: (subject) => heard.push(subject) })]
    const subject = newSubject()
    const box = await seal(here, subject, 'secret')
    expect(await open(elsewhere, subject, box)).toEqual({ kind: 'open', text: 'secret' })
    expect(await here.shred(subject)).toBe(true)
    expect(await open(here, subject, box)).toEqual({ kind: 'erased' })
    await expect.poll(() => open(elsewhere, subject, box), { timeout: 5_000 }).toEqual({ kind: 'erased' })
    expect(heard).toContain(subject)
    const { rows } = await database.pool.query('select wrapped from vault.subject_key where subject_id = $1', [subject])
    expect(rows).toEqual([{ wrapped: null }])
  })

  it('leaves a tombstone: no new key is ever made, whether there was one or not', async () => {
    const vault = await openAnother()
    const [known, unknown] = [newSubject(), newSubject()]
    await seal(vault, known, 'text')
    expect([await vault.shred(known), await vault.shred(known), await vault.shred(unknown)]).toEqual([
      true,
      false,
      false,
    ])
    for (const subject of [known, unknown])
      for (const writer of [vault, await openAnother()])
        await expect(writer.prepareToSeal([newSubject(), subject])).rejects.toMatchObject({
          name: 'SubjectErased',
          subject,
        })
  })

  it('is not missed by a process whose listening connection was cut', async () => {
    const [here, cut] = [await openAnother(), await openAnother()]
    const subject = newSubject()
    const box = await seal(here, subject, 'secret')
    expect(await open(cut, subject, box)).toMatchObject({ kind: 'open' })
    await database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query like 'listen %' and pid <> pg_backend_pid()`,
    )
    await here.shred(subject)
    await expect.poll(() => open(cut, subject, box), { timeout: 5_000 }).toEqual({ kind: 'erased' })
    const later = newSubject()
    const other = await seal(here, later, 'secret')
    await open(cut, later, other)
    await new Promise((resolve) => setTimeout(resolve, 400))
    await open(cut, later, other)
    await here.shred(later)
    await expect.poll(() => open(cut, later, other), { timeout: 5_000 }).toEqual({ kind: 'erased' })
  })
})
