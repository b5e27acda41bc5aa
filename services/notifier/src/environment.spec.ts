import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNotifierEnvironment } from './environment.ts'

const DATABASE_URL = 'postgres://kith@127.0.0.1/kith'

describe('the environment of the notifier', () => {
  it('needs only a database', () =>
    expect(readNotifierEnvironment({ DATABASE_URL })).toMatchObject({
      connectionString: DATABASE_URL,
      queue: { connectionString: DATABASE_URL },
      smtpUrl: undefined,
      mailFrom: 'kith@localhost',
      publicUrl: 'http://localhost:4000',
      keyFile: resolve('.kith/secrets/kek'),
    }))

  it('refuses to send mails into the world without knowing where people reach Kith', () =>
    expect(() => readNotifierEnvironment({ DATABASE_URL, SMTP_URL: 'smtp://mail.example:587' })).toThrow(
      /SMTP_URL: needs PUBLIC_URL too/,
    ))

  it('looks for the key beside the data, or where it is told', () => {
    expect(readNotifierEnvironment({ DATABASE_URL, KITH_DATA: '/data' }).keyFile).toBe('/data/secrets/kek')
    expect(readNotifierEnvironment({ DATABASE_URL, KITH_KEY_FILE: '/keys/kek' }).keyFile).toBe('/keys/kek')
  })

  it('takes a Redis, a mail server and a public address', () =>
    expect(
      readNotifierEnvironment({
        DATABASE_URL,
        REDIS_URL: 'redis://127.0.0.1:6379',
        SMTP_URL: 'smtp://mail.example:587',
        PUBLIC_URL: 'https://kith.example/',
      }),
    ).toMatchObject({
      queue: { redisUrl: 'redis://127.0.0.1:6379' },
      smtpUrl: 'smtp://mail.example:587',
      publicUrl: 'https://kith.example',
    }))

  it('says everything that is wrong at once', () =>
    expect(() => readNotifierEnvironment({ SMTP_URL: 'mail.example', MAIL_FROM: 'a@x.example, b@y.example' })).toThrow(
      /DATABASE_URL[^]*SMTP_URL[^]*MAIL_FROM/,
    ))
})
