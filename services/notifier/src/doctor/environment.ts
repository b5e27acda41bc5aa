import { parseAddress, readDkim } from '@kith/mail'
import type { DkimKey } from '@kith/mail'
import { EnvironmentError, readEnvironment, variables } from '@kith/runtime'
import { z } from 'zod'

/** How mail is set up, as far as looking it over needs to know. */
export interface MailSetup {
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly publicUrl: string | undefined
  readonly unsubscribeMailto: string | undefined
  readonly dkim: DkimKey | undefined
}

/** The settings of mail alone: whoever looks them over need not have a database. Throws with every complaint at once. */
export const readMailSetup = (source: NodeJS.ProcessEnv): MailSetup => {
  const read = readEnvironment(
    {
      SMTP_URL: variables.url('smtp', 'smtps').optional(),
      MAIL_FROM: z
        .string()
        .default('kith@localhost')
        .refine((text) => parseAddress(text) !== undefined, 'must be one e-mail address'),
      PUBLIC_URL: variables.url('http', 'https').optional(),
      UNSUBSCRIBE_MAILTO: z.string().optional(),
      DKIM_DOMAIN: z.string().optional(),
      DKIM_SELECTOR: z.string().optional(),
      DKIM_KEY_FILE: z.string().optional(),
    },
    source,
  )
  const dkim = readDkim(read)
  if (dkim.kind === 'unusable')
    throw new EnvironmentError(new Map(dkim.complaints.map(([name, text]) => [name, [text]])))
  return {
    smtpUrl: read.SMTP_URL,
    mailFrom: parseAddress(read.MAIL_FROM) ?? read.MAIL_FROM,
    publicUrl: read.PUBLIC_URL?.replace(/\/+$/, ''),
    unsubscribeMailto: read.UNSUBSCRIBE_MAILTO,
    dkim: dkim.key,
  }
}
