import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CommandHandler } from '@kith/command-handling'
import { requestMail } from '@kith/read-model/outbox'
import { createLogger } from '@kith/runtime'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBounceFolder } from '../src/bounces/folder.ts'
import { openBounceImap } from '../src/bounces/imap.ts'
import { workReturned } from '../src/bounces/work-returned.ts'
import type { BounceTools, WorkedKind } from '../src/bounces/work-returned.ts'
import { openHouse, settableClock, workspaceId } from './house.ts'
import type { House, Member } from './house.ts'
import { startSmallImap } from './imap-server.ts'

const corpus = fileURLToPath(new URL('../../../packages/mail/src/bounce/fixtures', import.meta.url))
const stand = { id: 'mail.0b7e2f7c-5d0f-4f0e-9c39-0d5b8a3f1a77@kith.example', address: 'amara@harbor.example' }

describe('mail that comes back', () => {
  let house: House
  let amara: Member
  let folder: string
  let suppressed: { readonly userId: string; readonly reason: string }[]
  let kinds: WorkedKind[]
  let tools: BounceTools

  beforeAll(async () => {
    house = await openHouse()
    amara = await house.addMember('Amara')
    const commands = {
      handle: async (_: unknown, userId: string, { data }: { readonly data: { readonly reason: string } }) => {
        suppressed.push({ userId, reason: data.reason })
        return Promise.resolve({ kind: 'accepted' })
      },
    } as unknown as CommandHandler
    tools = {
      pool: house.pool,
      commands,
      clock: settableClock('2026-11-24T07:00:00.000Z'),
      log: createLogger({ level: 'fatal', name: 'bounces' }),
      onWorked: (kind) => kinds.push(kind),
    }
  })
  beforeEach(async () => {
    suppressed = []
    kinds = []
    folder = await mkdtemp(join(tmpdir(), 'kith-bounces-'))
    await house.pool.query('truncate mail.outbox, mail.bounce')
  })
  afterAll(async () => {
    await house.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** A mail that went to Amara, or to `address`. */
  const sent = async (address = amara.email): Promise<string> => {
    const [row] = await house.rows<{ id: string }>(
      `insert into mail.outbox (kind, recipient_user_id, workspace_id, subject_key, local_date, state, recipient_address,
          message_id, claimed_at, sent_at)
        values ('notice', $1, $2, gen_random_uuid()::text, '2026-11-24', 'sent', $3, 'set below', now(), now()) returning id`,
      [amara.userId, workspaceId, address],
    )
    const id = row?.id ?? ''
    await house.rows(`update mail.outbox set message_id = 'mail.' || id || '@kith.example' where id = $1`, [id])
    return id
  }
  /** A message of the corpus, about one of our mails. */
  const message = async (name: string, mailId: string): Promise<string> => {
    const text = await readFile(join(corpus, `${name}.eml`), 'utf8')
    return text.replaceAll(stand.id, `mail.${mailId}@kith.example`)
  }
  const work = async (text: string) => workReturned(tools, Buffer.from(text))
  const shown = async (id: string) =>
    (
      await house.rows<{ returned: string; returned_status: string }>('select * from mail.outbox where id = $1', [id])
    )[0]

  it('stops mail to an address that takes none, at the first time, and shows it at the mail', async () => {
    const id = await sent()
    expect(await work(await message('postfix-unknown-user', id))).toBe('hard')
    expect(suppressed).toEqual([{ userId: amara.userId, reason: 'hard-bounce' }])
    expect(await shown(id)).toMatchObject({ returned: 'hard', returned_status: '5.1.1' })
  })

  it('stops mail to whoever called one unwanted', async () => {
    expect(await work(await message('complaint-arf', await sent()))).toBe('complaint')
    expect(suppressed).toEqual([{ userId: amara.userId, reason: 'complaint' }])
  })

  it('stops mail after five of them failed for a passing reason, and not after five reports about one', async () => {
    const first = await sent()
    for (let copy = 0; copy < 6; copy += 1)
      await work(`${await message('postfix-mailbox-full', first)}\n${String(copy)}`)
    for (let mail = 0; mail < 3; mail += 1) await work(await message('postfix-mailbox-full', await sent()))
    expect(suppressed).toEqual([])
    await work(await message('postfix-expired', await sent()))
    expect(suppressed).toEqual([{ userId: amara.userId, reason: 'soft-bounces' }])
  })

  it('forgets passing failures after fourteen days', async () => {
    for (let mail = 0; mail < 4; mail += 1) await work(await message('postfix-mailbox-full', await sent()))
    await house.rows(`update mail.bounce set seen_at = now() - interval '15 days'`)
    await work(await message('postfix-mailbox-full', await sent()))
    expect(suppressed).toEqual([])
  })

  it('does nothing for a mail that we never sent, whoever is named', async () => {
    await sent()
    expect(await work(await readFile(join(corpus, 'postfix-unknown-user.eml'), 'utf8'))).toBe('unknown')
    expect(suppressed).toEqual([])
  })

  it('takes a report that names an address and no mail for a passing failure: anybody could write it', async () => {
    const id = await sent()
    const text = (await message('postfix-unknown-user', id)).replaceAll(/Message-ID: .*/g, 'X-Nothing: here')
    expect(await work(text)).toBe('soft')
    expect(await work(text.replaceAll(stand.address, 'stranger@harbor.example'))).toBe('unknown')
    expect(suppressed).toEqual([])
  })

  it('leaves somebody alone whose address is another one by now', async () => {
    const id = await sent('old-address@harbor.example')
    expect(await work(await message('postfix-unknown-user', id))).toBe('hard')
    expect(suppressed).toEqual([])
    expect(await shown(id)).toMatchObject({ returned: 'hard' })
  })

  it('shows at an invitation that it came back', async () => {
    const asked = await requestMail(house.pool, {
      kind: 'invitation',
      workspaceId,
      invitationId: crypto.randomUUID() as never,
      linkId: crypto.randomUUID(),
      address: stand.address,
    })
    const id = asked.kind === 'queued' ? asked.id : ''
    await house.rows(`update mail.outbox set state = 'sent', message_id = 'set' where id = $1`, [id])
    expect(await work(await message('gmail-no-account', id))).toBe('hard')
    expect(await shown(id)).toMatchObject({ returned: 'hard' })
    expect(suppressed).toEqual([])
  })

  it('works no message twice', async () => {
    const text = await message('postfix-unknown-user', await sent())
    expect(await work(text)).toBe('hard')
    expect(await work(text)).toBeUndefined()
    expect(suppressed).toHaveLength(1)
  })

  it('is read from a maildir, and moved to what was seen; a holiday and a word of patience stop nothing', async () => {
    await mkdir(join(folder, 'new'))
    const id = await sent()
    for (const name of ['vacation', 'postfix-delayed', 'complaint-arf'])
      await writeFile(join(folder, 'new', `${name}.host`), await message(name, id))
    await writeFile(join(folder, 'new', 'huge.host'), Buffer.alloc(3_000_000, 'a'))
    await writeFile(join(folder, 'new', 'odd.host'), Buffer.from([0, 255, 13, 10, 45, 45]))
    const read = await openBounceFolder(folder)
    await read((raw) => workReturned(tools, raw))
    expect(kinds.toSorted()).toEqual(['complaint', 'other', 'other', 'other', 'other'])
    expect(await readdir(join(folder, 'new'))).toEqual([])
    expect(await readdir(join(folder, 'cur'))).toContain('complaint-arf.host:2,S')
  })

  it('stays in the maildir when the database is away, for the next time', async () => {
    await mkdir(join(folder, 'new'))
    await writeFile(join(folder, 'new', 'one'), await message('postfix-unknown-user', await sent()))
    const read = await openBounceFolder(folder)
    await expect(read(() => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(await readdir(join(folder, 'new'))).toEqual(['one'])
  })

  it('is read from an mbox file that grows', async () => {
    const path = join(folder, 'mbox')
    const from = 'From MAILER-DAEMON Tue Nov 24 08:00:00 2026\n'
    const one = await message('exim-old-style', await sent())
    await writeFile(path, `${from}${one}\n`)
    const read = await openBounceFolder(path)
    await read((raw) => workReturned(tools, raw))
    expect(kinds).toEqual(['hard'])
    const two = await message('postfix-mailbox-full', await sent())
    await writeFile(path, `${from}${one}\n${from}${two}\n`)
    await read((raw) => workReturned(tools, raw))
    expect(kinds).toEqual(['hard', 'soft'])
  })

  it('is read over IMAP, and marked as seen', async () => {
    const id = await sent()
    const imap = await startSmallImap('kith', 'secret', [
      await message('postfix-unknown-user', id),
      await message('vacation', id),
    ])
    const read = openBounceImap(imap.url)
    await read((raw) => workReturned(tools, raw))
    await read((raw) => workReturned(tools, raw))
    expect(kinds).toEqual(['hard', 'other'])
    expect([...imap.seen]).toEqual([101, 102])
    const reading = (url: string) => openBounceImap(url)(() => Promise.resolve())
    await expect(reading(imap.url.replace('secret', 'wrong'))).rejects.toThrow('or does not let this user in (Wrong)')
    await expect(reading(imap.url.replace('INBOX', 'Bounces'))).rejects.toThrow(
      '"Bounces" cannot be opened (No such mailbox)',
    )
    await imap.stop()
  })
})
