import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNotifierEnvironment } from './environment.ts'

const DATABASE_URL = 'postgres://kith@127.0.0.1/kith'
const EVENTSTORE_URL = 'esdb://127.0.0.1:2113?tls=false'
const servers = { DATABASE_URL, EVENTSTORE_URL }

describe('the environment of the notifier', () => {
  it('needs only a database and an event log', () =>
    expect(readNotifierEnvironment(servers)).toMatchObject({
      connectionString: DATABASE_URL,
      eventStoreUrl: EVENTSTORE_URL,
      queue: { connectionString: DATABASE_URL },
      smtpUrl: undefined,
      mailFrom: 'kith@localhost',
      publicUrl: 'http://localhost:4000',
      keyFile: resolve('.kith/secrets/kek'),
    }))

  it('refuses to send mails into the world without knowing where people reach Kith', () =>
    expect(() => readNotifierEnvironment({ ...servers, SMTP_URL: 'smtp://mail.example:587' })).toThrow(
      /SMTP_URL: needs PUBLIC_URL too/,
    ))

  it('looks for the key beside the data, or where it is told', () => {
    expect(readNotifierEnvironment({ ...servers, KITH_DATA: '/data' }).keyFile).toBe('/data/secrets/kek')
    expect(readNotifierEnvironment({ ...servers, KITH_KEY_FILE: '/keys/kek' }).keyFile).toBe('/keys/kek')
  })

  it('takes a Redis, a mail server and a public address', () =>
    expect(
      readNotifierEnvironment({
        ...servers,
        REDIS_URL: 'redis://127.0.0.1:6379',
        SMTP_URL: 'smtp://mail.example:587',
        PUBLIC_URL: 'https://kith.example/',
      }),
    ).toMatchObject({
      queue: { redisUrl: 'redis://127.0.0.1:6379' },
      smtpUrl: 'smtp://mail.example:587',
      publicUrl: 'https://kith.example',
    }))

  it('is polite to mail servers of others, and hurries where no mail leaves the house', () => {
    const sending = { ...servers, SMTP_URL: 'smtp://mail.example:587', PUBLIC_URL: 'https://kith.example' }
    expect(readNotifierEnvironment(sending).pace).toEqual({ atOnce: 4, perMinute: 60 })
    expect(readNotifierEnvironment({ ...sending, MAIL_DOMAIN_PER_MINUTE: '600' }).pace.perMinute).toBe(600)
    expect(readNotifierEnvironment(servers).pace.perMinute).toBeGreaterThan(100_000)
  })

  it('looks for files where the api puts them, and says what is missing of a storage elsewhere', () => {
    expect(readNotifierEnvironment({ ...servers, KITH_DATA: '/data' }).files).toEqual({
      kind: 'disk',
      directory: '/data/files',
    })
    expect(() => readNotifierEnvironment({ ...servers, KITH_FILES_URL: 'https://storage.example' })).toThrow(
      /KITH_FILES_BUCKET[^]*KITH_FILES_ACCESS_KEY[^]*KITH_FILES_SECRET_KEY/,
    )
  })

  it('refuses to start with half of what signing needs, or a key that cannot be read', () => {
    expect(() => readNotifierEnvironment({ ...servers, DKIM_DOMAIN: 'school.example' })).toThrow(
      /DKIM_SELECTOR: is missing[^]*DKIM_KEY_FILE: is missing/,
    )
    const named = { DKIM_DOMAIN: 'school.example', DKIM_SELECTOR: 'kith1', DKIM_KEY_FILE: '/nowhere/dkim.pem' }
    expect(() => readNotifierEnvironment({ ...servers, ...named })).toThrow('DKIM_KEY_FILE: cannot be read (ENOENT)')
    expect(readNotifierEnvironment(servers).dkim).toBeUndefined()
  })

  it('says everything that is wrong at once', () =>
    expect(() => readNotifierEnvironment({ SMTP_URL: 'mail.example', MAIL_FROM: 'a@x.example, b@y.example' })).toThrow(
      /DATABASE_URL[^]*EVENTSTORE_URL[^]*SMTP_URL[^]*MAIL_FROM/,
    ))
})
