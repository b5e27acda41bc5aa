import type { DeliveryFilterInput, MailState } from '../../generated/graphql.ts'

/** Which mails are shown, as it stands in the address. */
export type DeliverySearch = { readonly state?: MailState; readonly kind?: string; readonly domain?: string }

/** In the order in which they ask for somebody. */
export const deliveryStates: readonly MailState[] = [
  'dead',
  'uncertain',
  'deferred',
  'queued',
  'sending',
  'sent',
  'dismissed',
]

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 253 ? value : undefined

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const readDeliverySearch = (search: Record<string, unknown>): DeliverySearch => {
  const state = deliveryStates.find((each) => each === search['state'])
  const kind = text(search['kind'])
  const domain = text(search['domain'])
  return {
    ...(state === undefined ? {} : { state }),
    ...(kind === undefined ? {} : { kind }),
    ...(domain === undefined ? {} : { domain }),
  }
}

/** The same as the server takes it. */
export const deliveryFilterOf = ({ state, kind, domain }: DeliverySearch): DeliveryFilterInput => ({
  states: state === undefined ? null : [state],
  kind: kind ?? null,
  domain: domain ?? null,
})
