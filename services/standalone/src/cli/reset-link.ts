import { join } from 'node:path'
import { authMigrations, makeResetLink } from '@kith/api/accounts'
import type { Instant } from '@kith/kernel'
import { migrate } from '@kith/postgres'
import { createLinkTokens, loadOrCreateKey } from '@kith/vault'
import { readRunFile } from '../house/run-file.ts'
import type { WorkshopCommand } from './command.ts'
import { CommandRefused } from './refusal.ts'
import type { Workshop } from './workshop.ts'

/** The address that was named, or that of the app that runs now. */
const publicUrlOf = ({ environment, directory }: Workshop): string =>
  environment.inherited['PUBLIC_URL'] || (readRunFile(directory.runFile)?.publicUrl ?? environment.publicUrl)

/** Helps somebody in who lost their password where no mail goes out. Nobody's password is shown or known. */
export const resetLink: WorkshopCommand = {
  name: 'reset-link',
  usage: 'reset-link <e-mail>',
  purpose: 'print a link, good once and for half an hour, to set a new password',
  run: async (workshop, [email], say) => {
    if (!email) throw new CommandRefused('Whose? Call it as: reset-link name@school.example')
    const { pool, environment, directory } = workshop
    await migrate(pool, { schema: 'auth', migrations: authMigrations })
    const kek = await loadOrCreateKey(environment.inherited['KITH_KEY_FILE'] ?? join(directory.secrets, 'kek'))
    const link = await makeResetLink(
      {
        pool,
        clock: { now: () => new Date().toISOString() as Instant },
        tokens: createLinkTokens(kek),
        publicUrl: publicUrlOf(workshop),
      },
      email,
    )
    if (link === undefined) throw new CommandRefused(`Nobody has an account with the address ${email}.`)
    say('Hand this to them alone; it is good once and for half an hour:')
    say(link)
    return 0
  },
}
