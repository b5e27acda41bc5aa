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
    }))

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
