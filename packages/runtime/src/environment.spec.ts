import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EnvironmentError, readEnvironment, variables } from './environment.ts'

const shape = {
  KITH_PORT: variables.port.default(4000),
  DATABASE_URL: variables.url('postgres', 'postgresql'),
  SMTP_URL: variables.url('smtp', 'smtps').optional(),
  LOG_LEVEL: variables.logLevel.default('info'),
  KITH_SECURE: variables.flag.default(false),
}

const complaintsAbout = (source: NodeJS.ProcessEnv): EnvironmentError => {
  try {
    readEnvironment(shape, source)
  } catch (error) {
    if (error instanceof EnvironmentError) return error
    throw error
  }
  throw new Error('No complaint')
}

describe('reading the environment', () => {
  it('parses what is set and fills in the rest', () =>
    expect(readEnvironment(shape, { DATABASE_URL: 'postgres://h/d', KITH_PORT: '0', KITH_SECURE: 'yes' })).toEqual({
      KITH_PORT: 0,
      DATABASE_URL: 'postgres://h/d',
      LOG_LEVEL: 'info',
      KITH_SECURE: true,
    }))

  it('takes an empty variable for one that is not set', () =>
    expect(readEnvironment(shape, { DATABASE_URL: 'postgres://h/d', SMTP_URL: '', KITH_PORT: '' })).toMatchObject({
      KITH_PORT: 4000,
    }))

  it('complains about everything at once, one line for each variable', () => {
    const error = complaintsAbout({ KITH_PORT: '70000', LOG_LEVEL: 'loud', SMTP_URL: 'http://mail' })
    expect(error.message.split('\n')).toEqual([
      'The environment is not complete:',
      '  KITH_PORT: must be a port number from 0 to 65535',
      '  DATABASE_URL: is missing',
      '  SMTP_URL: must start with smtp:// or smtps://',
      '  LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent',
    ])
    expect(error.variables).toEqual(['KITH_PORT', 'DATABASE_URL', 'SMTP_URL', 'LOG_LEVEL'])
  })

  it('never repeats a value: it may be a password', () =>
    expect(complaintsAbout({ DATABASE_URL: 'mysql://me:hunter2@host' }).message).not.toContain('hunter2'))

  it('takes a whole schema where variables depend on each other', () => {
    const mail = z.discriminatedUnion('MAIL', [
      z.object({ MAIL: z.literal('mailbox') }),
      z.object({ MAIL: z.literal('smtp'), SMTP_URL: variables.url('smtp') }),
    ])
    expect(readEnvironment(mail, { MAIL: 'mailbox' })).toEqual({ MAIL: 'mailbox' })
    expect(() => readEnvironment(mail, { MAIL: 'smtp' })).toThrow('SMTP_URL: is missing')
    expect(() => readEnvironment(mail, {})).toThrow('MAIL: is missing')
  })
})
