import { deliveryChoices, deliveryCounts, deliveryPage, linePause } from '@kith/read-model/queries'
import type { DeliveryMail as Delivered, MailCursor } from '@kith/read-model/queries'
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import type { Connection } from '../graphql/paging.ts'
import { handleDelivery } from './handle-delivery.ts'
import { DeliveryFilterInput, DeliveryMailInput } from './inputs.ts'
import { DeliveryPayload } from './payload.ts'
import { DeliveryConnection, DeliverySummary } from './types.ts'

@Resolver()
export class DeliveryResolver {
  @Query(() => DeliveryConnection, { description: 'Admins: how mails fare, latest first, without what they say.' })
  async delivery(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => DeliveryFilterInput, { nullable: true }) filter: DeliveryFilterInput | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Delivered>> {
    const { services, viewer } = asMember(context)
    const { states = null, kind = null, domain = null } = filter ?? {}
    const about = JSON.stringify([viewer.workspaceId, states, kind, domain])
    const scope = { viewer: viewer.userId, list: 'delivery', about }
    const page = await deliveryPage(services.system, viewer, {
      states,
      kind,
      domain,
      first: pageSize(first, 50),
      after: after ? services.cursors.open<MailCursor>(scope, after) : null,
    })
    return toConnection(page, services.cursors, scope)
  }

  @Query(() => DeliverySummary)
  async deliverySummary(@Ctx() context: ApiContext): Promise<DeliverySummary> {
    const { services, viewer } = asMember(context)
    const { system } = services
    const [counts, choices, pause] = await Promise.all([
      deliveryCounts(system, viewer),
      deliveryChoices(system, viewer),
      linePause(system),
    ])
    return { counts, ...choices, pause: pause ?? null }
  }

  @Mutation(() => DeliveryPayload, { description: 'Tries a mail at once that waits for another try.' })
  retryDelivery(
    @Arg('input', () => DeliveryMailInput) input: DeliveryMailInput,
    @Ctx() context: ApiContext,
  ): Promise<DeliveryPayload> {
    return handleDelivery(asMember(context), 'retry', input)
  }

  @Mutation(() => DeliveryPayload, { description: 'Sends a mail again that was given up or may have arrived.' })
  resendDelivery(
    @Arg('input', () => DeliveryMailInput) input: DeliveryMailInput,
    @Ctx() context: ApiContext,
  ): Promise<DeliveryPayload> {
    return handleDelivery(asMember(context), 'resend', input)
  }

  @Mutation(() => DeliveryPayload)
  setDeliveryAside(
    @Arg('input', () => DeliveryMailInput) input: DeliveryMailInput,
    @Ctx() context: ApiContext,
  ): Promise<DeliveryPayload> {
    return handleDelivery(asMember(context), 'dismiss', input)
  }
}
