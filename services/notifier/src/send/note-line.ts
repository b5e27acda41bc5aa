import { noteAnswer, noteSilence, releaseProbe } from '@kith/read-model/outbox'
import type { SendTools } from './tools.ts'
import type { TryResult } from './try-sending.ts'

/**
 * Keeps in mind whether the mail server answers: when it fails too often in a row all mails rest, and once it answers
 * again they go on. A line that breaks within the content counts as silence, or every digest of a morning would end as
 * one of unknown fate.
 */
export const noteLine = async (tools: SendTools, mailId: string, result: TryResult | undefined): Promise<void> => {
  const { pool, log, onFreed } = tools
  // Noted with the mail itself.
  if (result?.kind === 'accepted') return
  if (result === undefined || result.kind === 'moot' || result.kind === 'wait') {
    if (await releaseProbe(pool, mailId)) onFreed()
    return
  }
  if (result.kind === 'unknown' || (result.kind === 'refused' && result.about === 'server')) {
    await noteSilence(pool, mailId, Math.random())
    log.warn({ mailId, code: 'code' in result ? result.code : undefined }, 'the mail server could not be reached')
    return
  }
  if (await noteAnswer(pool)) lineAnswers(tools)
}

/** The mail server was silent, and is no more: what rested goes on. */
export const lineAnswers = ({ log, onFreed }: Pick<SendTools, 'log' | 'onFreed'>): void => {
  log.info('the mail server answers again')
  onFreed()
}
