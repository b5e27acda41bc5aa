import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { OpeningCardFragment, OpeningInput } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { boardWords as words } from '../../messages/board.ts'
import { AdmitOpening, CloseOpening, HideOpening, ReopenOpening, ShowOpening } from './documents.ts'

export type Opening = OpeningCardFragment

/** The acts on an opening that need no words, each with its toast and its way back. */
export const useOpeningActs = () => {
  const act = useAct()
  type Simple = TypedDocumentNode<unknown, { input: OpeningInput }>
  const perform =
    (document: Simple, back: Simple, said: (role: string) => string) =>
    ({ id, role }: Pick<Opening, 'id' | 'role'>) => {
      const variables = () => ({ input: { commandId: commandId(), openingId: id } })
      return act({
        document,
        variables: variables(),
        said: said(role),
        undo: () => act({ document: back, variables: variables() }),
      })
    }
  return {
    close: perform(CloseOpening, ReopenOpening, words.didClose),
    reopen: perform(ReopenOpening, CloseOpening, words.didReopen),
    admit: perform(AdmitOpening, HideOpening, words.didAdmit),
    hide: perform(HideOpening, ShowOpening, words.didHide),
    show: perform(ShowOpening, HideOpening, words.didShow),
  }
}
