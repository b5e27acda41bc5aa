import 'reflect-metadata'
import { createPubSub } from '@graphql-yoga/subscription'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { ContactMutations } from '../contacts/mutations.ts'
import { PartMutations } from '../contacts/part-mutations.ts'
import { contactsPolicy } from '../contacts/policy.ts'
import { ContactConnectionResolver, ContactResolver } from '../contacts/resolver.ts'
import { RhythmMutations } from '../contacts/rhythm-mutations.ts'
import { historyPolicy } from '../history/policy.ts'
import { ContactHistoryResolver, HistoryResolver } from '../history/resolver.ts'
import { importsPolicy } from '../imports/policy.ts'
import { ImportResolver } from '../imports/resolver.ts'
import { InteractionMutations } from '../interactions/mutations.ts'
import { interactionsPolicy } from '../interactions/policy.ts'
import { TimelineResolver } from '../interactions/resolver.ts'
import { livePolicy } from '../live/policy.ts'
import { LiveResolver } from '../live/resolver.ts'
import { mailboxPolicy } from '../mailbox/policy.ts'
import { MailboxResolver } from '../mailbox/resolver.ts'
import { todayPolicy } from '../today/policy.ts'
import { TodayResolver } from '../today/resolver.ts'
import { viewerPolicy } from '../viewer/policy.ts'
import { ViewerResolver } from '../viewer/resolver.ts'
import { enforcePolicies } from './policy.ts'
import type { AreaPolicy } from './policy.ts'
import { sharedPolicy } from './shared-policy.ts'

/** The rules of all areas. */
export const policies: readonly AreaPolicy[] = [
  sharedPolicy,
  viewerPolicy,
  contactsPolicy,
  interactionsPolicy,
  todayPolicy,
  historyPolicy,
  importsPolicy,
  mailboxPolicy,
  livePolicy,
]

/** Everything that can be asked, under its rules. Throws when a field has none. */
export const createSchema = (rules: readonly AreaPolicy[] = policies): GraphQLSchema =>
  enforcePolicies(
    buildSchemaSync({
      resolvers: [
        ViewerResolver,
        ContactResolver,
        ContactConnectionResolver,
        TimelineResolver,
        ContactHistoryResolver,
        TodayResolver,
        HistoryResolver,
        ImportResolver,
        MailboxResolver,
        ContactMutations,
        RhythmMutations,
        PartMutations,
        InteractionMutations,
        LiveResolver,
      ],
      validate: false,
      // Answers are plain rows of statements that name their columns; nothing is left to be checked here.
      skipCheck: true,
      // Demanded for any subscription; ours bring their own source.
      pubSub: createPubSub(),
    }),
    rules,
  )
