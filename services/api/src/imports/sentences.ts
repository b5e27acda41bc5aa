import { sentenceFor } from '@kith/domain'
import type { RejectionCode } from '@kith/domain'
import { rowSentence } from '@kith/interchange'
import type { RowCode } from '@kith/interchange'

/** Why a row was not taken, in words; the codes are the reader's and the domain's. */
export const sentenceForRow = (code: string): string => {
  const fromReader = rowSentence(code as RowCode) as string | undefined
  if (fromReader !== undefined) return fromReader
  const fromDomain = sentenceFor({ code: code as RejectionCode }) as string | undefined
  return fromDomain ?? 'This row could not be taken.'
}
