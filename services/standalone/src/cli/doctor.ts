import { randomUUID } from 'node:crypto'
import { examineMail, readMailSetup } from '@kith/notifier/doctor'
import { EnvironmentError } from '@kith/runtime'
import type { LoneCommand } from './command.ts'
import { CommandRefused } from './refusal.ts'

const usage = 'doctor mail [--send-to address]'

const recipientIn = (args: readonly string[]): string | undefined => {
  const [option, address, ...more] = args
  if (option === undefined) return undefined
  if (option !== '--send-to' || !address || more.length > 0) throw new CommandRefused(`Call it as: ${usage}`)
  return address
}

/** Looks over how mail is set up. Needs neither the data nor a network: what cannot be asked is said. */
export const doctor: LoneCommand = {
  name: 'doctor',
  usage,
  purpose: 'look over how mail is set up: DNS records, signing, the mail server (exit code 2 when something is wrong)',
  runAlone: async ({ inherited }, [what, ...args], say) => {
    if (what !== 'mail') throw new CommandRefused(`Call it as: ${usage}`)
    const sendTo = recipientIn(args)
    try {
      return await examineMail(readMailSetup(inherited), { say, sendTo, newId: randomUUID })
    } catch (fault) {
      throw fault instanceof EnvironmentError ? new CommandRefused(fault.message) : fault
    }
  },
}
