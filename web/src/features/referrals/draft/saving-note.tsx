import { draftWords as words } from '../../../messages/referral-draft.ts'
import type { Saving } from './use-draft.ts'

const wordsOf = (saving: Saving): string => {
  switch (saving.kind) {
    case 'untouched':
      return ''
    case 'saved':
      return words.saved
    case 'saving':
      return words.saving
    case 'kept':
      return words.kept
    case 'failed':
      return words.saveFailed(saving.why)
  }
}

/** Whether what was written is safe, in words. */
export const SavingNote = ({ saving }: { readonly saving: Saving }) => (
  <p role="status" className={`mt-3 min-h-5 text-13 ${saving.kind === 'failed' ? 'text-refused' : 'text-faint'}`}>
    {wordsOf(saving)}
  </p>
)
