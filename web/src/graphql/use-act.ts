import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useClient } from 'urql'
import type { AnyVariables, Client } from 'urql'
import { dismiss, say } from '../design/toasts.ts'
import { common } from '../messages/common.ts'
import { everyTopic, wake } from './live.ts'
import { refusalIn } from './refusal.ts'
import type { Refused } from './refusal.ts'

export type Act<Data, Variables extends AnyVariables> = {
  readonly document: TypedDocumentNode<Data, Variables>
  readonly variables: Variables
  /** What the toast says, at once; left out for acts that show themselves. */
  readonly said?: string
  /** The compensating act. */
  readonly undo?: () => Promise<Outcome<unknown>>
  /** The caller shows a refusal itself, beside the field. */
  readonly handled?: true
}

export type Outcome<Data> = { readonly data: Data | undefined; readonly refused: Refused | undefined }

const perform = async <Data, Variables extends AnyVariables>(
  client: Client,
  { document, variables, said, undo, handled }: Act<Data, Variables>,
): Promise<Outcome<Data>> => {
  const sent = client.mutation(document, variables).toPromise()
  const takeBack =
    undo === undefined
      ? undefined
      : () => {
          // The act must have arrived before it can be taken back.
          void sent.then(undo).then(({ refused }) => refused ?? say({ text: common.undone, tone: 'plain' }))
        }
  const toast = said === undefined ? undefined : say({ text: said, undo: takeBack })
  const result = await sent
  const refused = refusalIn(result)
  if (refused !== undefined) {
    if (toast !== undefined) dismiss(toast)
    if (handled !== true) say({ text: refused.message, tone: 'refused' })
  } else {
    wake(everyTopic)
  }
  return { data: result.data ?? undefined, refused }
}

/** Performs acts: optimistic where the cache knows how, with a toast, a way back, and a plain word on refusal. */
export const useAct = () => {
  const client = useClient()
  return <Data, Variables extends AnyVariables>(act: Act<Data, Variables>): Promise<Outcome<Data>> =>
    perform(client, act)
}

/** A fresh command id, so that a repeated send changes nothing twice. */
export const commandId = (): string => crypto.randomUUID()
