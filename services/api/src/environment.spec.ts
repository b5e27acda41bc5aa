import { describe, expect, it } from 'vitest'
import { readApiEnvironment } from './environment.ts'

const servers = {
  DATABASE_URL: 'postgres://kith@127.0.0.1/kith',
  EVENTSTORE_URL: 'esdb://127.0.0.1:2113?tls=false',
}
const SMTP_URL = 'smtp://mail.example:587'

describe('the environment of the api', () => {
  it('needs only a database and an event log', () =>
    expect(readApiEnvironment(servers)).toMatchObject({ publicUrl: 'http://localhost:4000', sendsMail: false }))

  it('refuses to promise mails into the world without knowing where people reach Kith', () =>
    expect(() => readApiEnvironment({ ...servers, SMTP_URL })).toThrow(/SMTP_URL: needs PUBLIC_URL too/))

  it('refuses to be reached by others without knowing where', () =>
    expect(() => readApiEnvironment({ ...servers, KITH_HOST: '0.0.0.0' })).toThrow(/PUBLIC_URL: has to be set/))

  it('takes a mail server together with a public address', () =>
    expect(readApiEnvironment({ ...servers, SMTP_URL, PUBLIC_URL: 'https://kith.example/' })).toMatchObject({
      publicUrl: 'https://kith.example',
      sendsMail: true,
    }))
})
