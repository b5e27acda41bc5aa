import type { Cache, CacheExchangeOpts } from '@urql/exchange-graphcache'
import { dropFromConnections, dropFromList, todayKey } from '../../graphql/cache-lists.ts'

type Input = { readonly input: { readonly contactId: string } & Readonly<Record<string, unknown>> }

const payload = (contact: Readonly<Record<string, unknown>>) => ({
  __typename: 'ContactPayload',
  ok: true,
  refusal: null,
  isStale: false,
  contact: { __typename: 'Contact', ...contact },
})

const keyOf = ({ input }: Input): string => `Contact:${input.contactId}`

const tagsOf = (cache: Cache, args: Input): string[] => {
  const tags = cache.resolve(keyOf(args), 'tags')
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
}

/** The closeness default in days; the domain's numbers, only used until the server has answered. */
const daysFor = { close: 90, regular: 180, distant: 365 } as const
const defaultDays = (closeness: unknown): number | null =>
  closeness === 'close' || closeness === 'regular' || closeness === 'distant' ? daysFor[closeness] : null

const leaveToday = (args: Input, cache: Cache): void => {
  const today = todayKey(cache)
  if (today !== undefined) dropFromList(cache, today, 'checkIns', keyOf(args))
}

/** What the acts on a person change in the cache, before the server has answered (optimistic) and after (updates). */
export const contactCache = {
  optimistic: {
    setCloseness: (args) => {
      const { input } = args as Input
      return payload({ id: input.contactId, closeness: input['closeness'] })
    },
    setCadence: (args, cache) => {
      const { input } = args as Input
      const { kind } = input
      const days =
        kind === 'closeness' ? defaultDays(cache.resolve(`Contact:${input.contactId}`, 'closeness')) : input['days']
      return payload({ id: input.contactId, cadence: { __typename: 'Cadence', kind, days: days ?? null } })
    },
    snoozeCheckIn: (args) => {
      const { input } = args as Input
      if (typeof input['until'] !== 'string') return payload({ id: input.contactId })
      const checkIn = { status: 'snoozed', nextOn: input['until'], snoozedUntil: input['until'], daysLate: 0 }
      return payload({ id: input.contactId, checkIn: { __typename: 'CheckIn', ...checkIn } })
    },
    skipCheckIn: (args) => payload({ id: (args as Input).input.contactId }),
    addTag: (args, cache) => {
      const { contactId, tag } = (args as Input).input
      return payload({ id: contactId, tags: [...new Set([...tagsOf(cache, args as Input), String(tag)])].sort() })
    },
    removeTag: (args, cache) => {
      const { contactId, tag } = (args as Input).input
      return payload({ id: contactId, tags: tagsOf(cache, args as Input).filter((each) => each !== tag) })
    },
    archiveContact: (args) => payload({ id: (args as Input).input.contactId, archived: true }),
    restoreContact: (args) => payload({ id: (args as Input).input.contactId, archived: false }),
  },
  updates: {
    Mutation: {
      snoozeCheckIn: (result, args, cache) => {
        const { input } = args as Input
        const ok = (result['snoozeCheckIn'] as { ok?: boolean } | null)?.ok === true
        if (ok && typeof input['until'] === 'string') leaveToday(args as Input, cache)
      },
      skipCheckIn: (result, args, cache) => {
        if ((result['skipCheckIn'] as { ok?: boolean } | null)?.ok === true) leaveToday(args as Input, cache)
      },
      archiveContact: (result, args, cache) => {
        if ((result['archiveContact'] as { ok?: boolean } | null)?.ok !== true) return
        leaveToday(args as Input, cache)
        dropFromConnections(cache, 'Query', 'contacts', keyOf(args as Input))
      },
    },
  },
} satisfies Pick<CacheExchangeOpts, 'optimistic' | 'updates'>
