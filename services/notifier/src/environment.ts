import { resolve } from 'node:path'
import { filePlace, filesComplaints, filesVariables } from '@kith/files'
import { parseAddress, readDkim } from '@kith/mail'
import type { DkimKey } from '@kith/mail'
import { freePace, usualPace } from '@kith/read-model/outbox'
import { readEnvironment, variables } from '@kith/runtime'
import { z } from 'zod'

/** The key that was looked at already; undefined when mails go unsigned. */
const dkimOf = (read: Parameters<typeof readDkim>[0]): DkimKey | undefined => {
  const dkim = readDkim(read)
  return dkim.kind === 'read' ? dkim.key : undefined
}

const environment = z
  .object({
    DATABASE_URL: variables.url('postgres', 'postgresql'),
    EVENTSTORE_URL: variables.url('esdb', 'esdb+discover', 'kurrentdb', 'kurrentdb+discover'),
    /** Queues live in PostgreSQL unless a Redis is named. */
    REDIS_URL: variables.url('redis', 'rediss').optional(),
    /** Mails stay in the mailbox page unless a mail server is named. */
    SMTP_URL: variables.url('smtp', 'smtps').optional(),
    MAIL_FROM: z
      .string()
      .default('kith@localhost')
      .refine((text) => parseAddress(text) !== undefined, 'must be one e-mail address'),
    /** How polite to be to one recipient's domain: mails under way at once, and begun within a minute. */
    MAIL_DOMAIN_CONCURRENCY: z.coerce.number().int().min(1).default(usualPace.atOnce),
    MAIL_DOMAIN_PER_MINUTE: z.coerce.number().int().min(1).default(usualPace.perMinute),
    /** Offered to mail programs as a second way to unsubscribe; whoever reads its mails has to act on them. */
    UNSUBSCRIBE_MAILTO: z
      .string()
      .refine((text) => parseAddress(text) !== undefined, 'must be one e-mail address')
      .optional(),
    /** Signs mails; all three have to be there, or none. */
    DKIM_DOMAIN: z.string().optional(),
    DKIM_SELECTOR: z.string().optional(),
    /** A private RSA key in PEM form; the record that goes with it is printed by `kith doctor mail`. */
    DKIM_KEY_FILE: z.string().optional(),
    /** Where messages about undelivered mail lie: a maildir, a folder or an mbox file; and a mailbox that holds them. */
    BOUNCE_MAILBOX: z.string().optional(),
    BOUNCE_IMAP_URL: variables.url('imap', 'imaps').optional(),
    KITH_DATA: z.string().default('./.kith'),
    /** The key-encryption key, whose owner alone can make links; beside the other data unless named. */
    KITH_KEY_FILE: z.string().optional(),
    ...filesVariables,
    KITH_PORT: variables.port.default(4000),
    /** Where people reach Kith; the base of every link in a mail. */
    PUBLIC_URL: variables.url('http', 'https').optional(),
    /** Health and figures, on loopback; none when absent, a free port when 0. */
    KITH_METRICS_PORT: variables.port.optional(),
    LOG_LEVEL: variables.logLevel.default('info'),
  })
  .refine(({ SMTP_URL, PUBLIC_URL }) => SMTP_URL === undefined || PUBLIC_URL !== undefined, {
    path: ['SMTP_URL'],
    message: 'needs PUBLIC_URL too: links in mails are built from it and from nothing else',
  })
  .superRefine((read, context) => {
    for (const [name, messages] of filesComplaints(read))
      for (const message of messages) context.addIssue({ code: 'custom', path: [name], message })
    const dkim = readDkim(read)
    if (dkim.kind === 'unusable')
      for (const [name, message] of dkim.complaints) context.addIssue({ code: 'custom', path: [name], message })
  })
  .transform(({ DATABASE_URL, REDIS_URL, SMTP_URL, PUBLIC_URL, ...rest }) => ({
    connectionString: DATABASE_URL,
    eventStoreUrl: rest.EVENTSTORE_URL,
    queue: REDIS_URL === undefined ? { connectionString: DATABASE_URL } : { redisUrl: REDIS_URL },
    smtpUrl: SMTP_URL,
    mailFrom: rest.MAIL_FROM,
    pace:
      SMTP_URL === undefined
        ? freePace
        : { atOnce: rest.MAIL_DOMAIN_CONCURRENCY, perMinute: rest.MAIL_DOMAIN_PER_MINUTE },
    unsubscribeMailto: rest.UNSUBSCRIBE_MAILTO,
    dkim: dkimOf(rest),
    bounceMailbox: rest.BOUNCE_MAILBOX === undefined ? undefined : resolve(rest.BOUNCE_MAILBOX),
    bounceImapUrl: rest.BOUNCE_IMAP_URL,
    keyFile: resolve(rest.KITH_KEY_FILE ?? `${rest.KITH_DATA}/secrets/kek`),
    publicUrl: (PUBLIC_URL ?? `http://localhost:${String(rest.KITH_PORT)}`).replace(/\/+$/, ''),
    files: filePlace(rest, rest.KITH_DATA),
    metricsPort: rest.KITH_METRICS_PORT,
    logLevel: rest.LOG_LEVEL,
  }))

/** What the notifier needs to know. Throws with every complaint at once. */
export const readNotifierEnvironment = (source?: NodeJS.ProcessEnv) => readEnvironment(environment, source)
