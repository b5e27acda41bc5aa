import type { Cache, CacheExchangeOpts } from '@urql/exchange-graphcache'
import type { LogInteractionInput } from '../../generated/graphql.ts'
import { dropFromList, todayKey } from '../../graphql/cache-lists.ts'
import { addDays, dayOf } from '../../words/dates.ts'

const ownDay = (): string => dayOf(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone)

const daysOf = (cache: Cache, contact: string): number | null => {
  const cadence = cache.resolve(contact, 'cadence')
  const days = typeof cadence === 'string' ? cache.resolve(cadence, 'days') : null
  return typeof days === 'number' ? days : null
}

const nameOf = (cache: Cache, contact: string): string => {
  const name = cache.resolve(contact, 'name')
  return typeof name === 'string' ? name : ''
}

/** The next check-in as it will most likely be; the server's answer replaces it. */
const settled = (cache: Cache, contact: string, on: string) => {
  const days = daysOf(cache, contact)
  if (days === null) return {}
  const checkIn = { status: 'upcoming', nextOn: addDays(on, days), snoozedUntil: null, daysLate: 0 }
  return { checkIn: { __typename: 'CheckIn', ...checkIn } }
}

const whole = (input: LogInteractionInput, cache: Cache, on: string) => ({
  __typename: 'Interaction',
  id: input.interactionId,
  contacts: input.contactIds.map((id) => ({
    __typename: 'ContactName',
    id,
    name: nameOf(cache, `Contact:${String(id)}`),
  })),
  channel: input.channel,
  kind: input.kind ?? 'catch_up',
  direction: input.direction ?? 'mutual',
  happenedOn: on,
  summary: input.summary ?? '',
  outcome: input.outcome ?? '',
  helpGiven: input.helpGiven ?? [],
  helpReceived: input.helpReceived ?? [],
  repliedOn: null,
  retracted: false,
  corrected: false,
  loggedAt: new Date().toISOString(),
  followUps: [],
})

/** What logging and taking back change in the cache. */
export const interactionCache = {
  optimistic: {
    logInteraction: (args, cache) => {
      const input = args['input'] as LogInteractionInput
      const on = input.happenedOn ?? ownDay()
      const summary = input.summary ?? ''
      return {
        __typename: 'InteractionPayload',
        ok: true,
        refusal: null,
        isStale: false,
        interaction: whole(input, cache, on),
        contacts: input.contactIds.map((id) => ({
          __typename: 'Contact',
          id,
          lastInteraction: { __typename: 'LastInteraction', on, channel: input.channel, summary },
          ...settled(cache, `Contact:${String(id)}`, on),
        })),
      }
    },
    retractInteraction: (args) => ({
      __typename: 'InteractionPayload',
      ok: true,
      refusal: null,
      isStale: false,
      interaction: {
        __typename: 'Interaction',
        id: (args['input'] as LogInteractionInput).interactionId,
        retracted: true,
      },
      contacts: [],
    }),
    settleFollowUp: (args) => ({
      __typename: 'InteractionPayload',
      ok: true,
      refusal: null,
      isStale: false,
      interaction: { __typename: 'Interaction', id: (args['input'] as LogInteractionInput).interactionId },
      contacts: [],
    }),
  },
  updates: {
    Mutation: {
      logInteraction: (result, args, cache) => {
        if ((result['logInteraction'] as { ok?: boolean } | null)?.ok !== true) return
        const today = todayKey(cache)
        if (today === undefined) return
        const { contactIds } = args['input'] as LogInteractionInput
        for (const id of contactIds) dropFromList(cache, today, 'checkIns', `Contact:${String(id)}`)
      },
      settleFollowUp: (result, args, cache) => {
        if ((result['settleFollowUp'] as { ok?: boolean } | null)?.ok !== true) return
        const { followUpId, status } = args['input'] as { followUpId: string; status: string }
        const today = todayKey(cache)
        if (today !== undefined && status !== 'open') dropFromList(cache, today, 'followUps', `FollowUp:${followUpId}`)
      },
    },
  },
} satisfies Pick<CacheExchangeOpts, 'optimistic' | 'updates'>
