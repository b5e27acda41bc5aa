import { freshCommand, freshInteraction } from '../harness/traffic.ts'

/** What the app and the controls are asked, word for word the same. */
export const peoplePage = `query People($first: Int, $after: String) { contacts(first: $first, after: $after) {
  edges { cursor node { id name company position closeness tags checkIn { nextOn } lastInteraction { on channel summary } } }
  pageInfo { hasNextPage endCursor } } }`

export const timelinePage = `query Timeline($id: ID!, $first: Int) { contact(id: $id) { id name timeline(first: $first) {
  edges { cursor node { id channel happenedOn summary loggedAt } } pageInfo { hasNextPage endCursor } } } }`

export const logInteraction = `mutation Log($input: LogInteractionInput!) { logInteraction(input: $input) {
  ok interaction { id channel happenedOn summary loggedAt } } }`

export const newestOf = `query Newest($id: ID!) { contact(id: $id) { timeline(first: 1) { edges { node { id } } } } }`

export const peopleBody = (first: number): string => JSON.stringify({ query: peoplePage, variables: { first } })

export const timelineBody = (id: string, first: number): string =>
  JSON.stringify({ query: timelinePage, variables: { id, first } })

export interface LogInput {
  readonly contactId: string
  readonly happenedOn: string
  readonly commandId?: string
  readonly interactionId?: string
}

/** The variables of one log; ids that are not given are filled in by the load generator. */
export const logVariables = ({
  contactId,
  happenedOn,
  commandId = freshCommand,
  interactionId = freshInteraction,
}: LogInput) => ({
  input: {
    commandId,
    interactionId,
    contactIds: [contactId],
    channel: 'message',
    happenedOn,
    summary: 'Asked how the new team is doing',
  },
})

export const logBody = (input: LogInput): string =>
  JSON.stringify({ query: logInteraction, variables: logVariables(input) })
