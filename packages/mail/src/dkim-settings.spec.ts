import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { dkimRecord } from './dkim-key.ts'
import { readDkim } from './dkim-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-dkim-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kept = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
const pem = { type: 'pkcs8', format: 'pem' } as const
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const text = rsa.privateKey.export(pem).toString()
const settings = { DKIM_DOMAIN: 'School.example', DKIM_SELECTOR: 'kith1', DKIM_KEY_FILE: kept('rsa', text) }

describe('the settings of signing', () => {
  it('may all be absent: mails go unsigned then', () =>
    expect(readDkim({ DKIM_DOMAIN: '', DKIM_SELECTOR: '', DKIM_KEY_FILE: '' })).toEqual({
      kind: 'read',
      key: undefined,
    }))
  it('give a key when all are there', () =>
    expect(readDkim(settings)).toEqual({
      kind: 'read',
      key: { domain: 'school.example', selector: 'kith1', privateKey: text },
    }))
  it.each(['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const)('complain when only %s is missing', (name) =>
    expect(readDkim({ ...settings, [name]: '' })).toEqual({
      kind: 'unusable',
      complaints: [[name, 'is missing: signing needs DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE']],
    }),
  )
  it.each([
    ['not there', join(folder, 'nowhere'), 'cannot be read (ENOENT)'],
    ['a folder', folder, 'cannot be read (EISDIR)'],
    ['no key', kept('none', 'hunter2'), 'holds no private key in PEM form without a passphrase'],
    ['half a key', kept('half', text.slice(0, 400)), 'holds no private key in PEM form without a passphrase'],
    [
      'of a kind that receivers do not know',
      kept('ed', generateKeyPairSync('ed25519').privateKey.export(pem).toString()),
      'holds a key that is not RSA',
    ],
    [
      'too short',
      kept('short', generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey.export(pem).toString()),
      'holds a key of 512 bits; use 2048',
    ],
  ])('complain about a key that is %s, without telling what the file holds', (_, file, complaint) =>
    expect(readDkim({ ...settings, DKIM_KEY_FILE: file })).toEqual({
      kind: 'unusable',
      complaints: [['DKIM_KEY_FILE', complaint]],
    }),
  )
  it('complain about what is no name', () =>
    expect(readDkim({ ...settings, DKIM_DOMAIN: 'school', DKIM_SELECTOR: 'a b' })).toMatchObject({
      complaints: [
        ['DKIM_DOMAIN', 'must be a domain such as school.example'],
        ['DKIM_SELECTOR', 'must be a name such as kith1'],
      ],
    }))
})

describe('the record of a key', () => {
  it('holds its public half alone', () =>
    expect(dkimRecord(text)).toBe(
      `v=DKIM1; k=rsa; p=${rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`,
    ))
})
