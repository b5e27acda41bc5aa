import type { EventCatalogue, EventDefinition } from '@kith/kernel'
import { askingEvents } from './asking/events.ts'
import { contactEvents } from './contact/events.ts'
import { deskEvents } from './desk/events.ts'
import { fileEvents } from './file/events.ts'
import { importEvents } from './import/events.ts'
import { interactionEvents } from './interaction/events.ts'
import { mentorshipEvents } from './mentorship/events.ts'
import { openingEvents } from './opening/events.ts'
import { opportunityEvents } from './opportunity/events.ts'
import { postingEvents } from './posting/events.ts'
import { referralEvents } from './referral/events.ts'
import { templateEvents } from './template/events.ts'
import { updateEvents } from './update/events.ts'
import { userEvents } from './user/events.ts'
import { workspaceEvents } from './workspace/events.ts'
import type { AskingEvent } from './asking/events.ts'
import type { ContactEvent } from './contact/events.ts'
import type { DeskEvent } from './desk/events.ts'
import type { FileEvent } from './file/events.ts'
import type { ImportEvent } from './import/events.ts'
import type { InteractionEvent } from './interaction/events.ts'
import type { MentorshipEvent } from './mentorship/events.ts'
import type { OpeningEvent } from './opening/events.ts'
import type { OpportunityEvent } from './opportunity/events.ts'
import type { PostingEvent } from './posting/events.ts'
import type { ReferralEvent } from './referral/events.ts'
import type { TemplateEvent } from './template/events.ts'
import type { UpdateEvent } from './update/events.ts'
import type { UserEvent } from './user/events.ts'
import type { WorkspaceEvent } from './workspace/events.ts'

/** The stream categories that Kith writes. Subscriptions ask for these prefixes and no others. */
export const categories = [
  'user',
  'workspace',
  'contact',
  'interaction',
  'import',
  'referral',
  'opportunity',
  'opening',
  'asking',
  'desk',
  'file',
  'template',
  'posting',
  'update',
  'mentorship',
] as const

/** Every event that can stand in the log. */
export type KithEvent =
  | UserEvent
  | WorkspaceEvent
  | ContactEvent
  | InteractionEvent
  | ImportEvent
  | ReferralEvent
  | OpportunityEvent
  | OpeningEvent
  | AskingEvent
  | DeskEvent
  | FileEvent
  | TemplateEvent
  | PostingEvent
  | UpdateEvent
  | MentorshipEvent

const definitions: readonly EventDefinition[] = [
  ...userEvents,
  ...workspaceEvents,
  ...contactEvents,
  ...interactionEvents,
  ...importEvents,
  ...referralEvents,
  ...opportunityEvents,
  ...openingEvents,
  ...askingEvents,
  ...deskEvents,
  ...fileEvents,
  ...templateEvents,
  ...postingEvents,
  ...updateEvents,
  ...mentorshipEvents,
]

/** All event definitions by their name on disk. */
export const catalogue: EventCatalogue = new Map(definitions.map((definition) => [definition.type, definition]))
