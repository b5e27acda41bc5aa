import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { ApiContext } from '../graphql/context.ts'
import { ContactInput, DoNotContactInput, SetCadenceInput, SetClosenessInput, SnoozeInput } from './inputs.ts'
import { actOnContact } from './mutations.ts'
import { ContactPayload } from './payload.ts'

/** How close somebody is and when to be in touch. */
@Resolver()
export class RhythmMutations {
  @Mutation(() => ContactPayload)
  setCloseness(
    @Arg('input', () => SetClosenessInput) input: SetClosenessInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    return actOnContact(context, input, 'SetCloseness', { closeness: input.closeness ?? null })
  }

  @Mutation(() => ContactPayload)
  setCadence(
    @Arg('input', () => SetCadenceInput) input: SetCadenceInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    // A missing number of days is refused by the domain in its own words, as every number out of range is.
    const cadence = input.kind === 'days' ? { kind: input.kind, days: input.days ?? 0 } : { kind: input.kind }
    return actOnContact(context, input, 'SetCadence', { cadence })
  }

  @Mutation(() => ContactPayload)
  snoozeCheckIn(
    @Arg('input', () => SnoozeInput) input: SnoozeInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    return actOnContact(context, input, 'SnoozeCheckIn', ({ today }) => ({ until: input.until ?? null, today }))
  }

  @Mutation(() => ContactPayload)
  skipCheckIn(
    @Arg('input', () => ContactInput) input: ContactInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    return actOnContact(context, input, 'SkipCheckIn', ({ today }) => ({ today }))
  }

  @Mutation(() => ContactPayload, {
    description: 'Nothing is planned, asked or sent any more; no reason steps over it.',
  })
  setDoNotContact(
    @Arg('input', () => DoNotContactInput) input: DoNotContactInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    return actOnContact(context, input, 'SetDoNotContact', { reason: input.reason ?? '' })
  }

  @Mutation(() => ContactPayload)
  clearDoNotContact(
    @Arg('input', () => ContactInput) input: ContactInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    return actOnContact(context, input, 'ClearDoNotContact', {})
  }
}
