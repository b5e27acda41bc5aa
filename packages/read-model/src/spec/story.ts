import type { KithEvent } from '@kith/domain'
import type { ContactId, InteractionId, UserId, WorkspaceId } from '@kith/kernel'
import { Recorder, idOf, theWorkspace } from './recorder.ts'

type DataOf<Type extends KithEvent['type']> = Extract<KithEvent, { readonly type: Type }>['data']
type Told<Type extends KithEvent['type'], Known extends string> = Omit<DataOf<Type>, Known>

type ContactType = Extract<KithEvent['type'], `contact.${string}`>
type InteractionType = Extract<KithEvent['type'], `interaction.${string}`>

const nothingSpecial = {
  channel: 'call',
  kind: 'catch-up',
  direction: 'mutual',
  summary: '',
  outcome: '',
  helpGiven: [],
  helpReceived: [],
} as const

/** Tells what happened to one owner's people, in few words, and records it as events. */
export class Story {
  readonly recorder: Recorder
  readonly ownerId: UserId
  readonly workspaceId: WorkspaceId
  /** Business time of the next event. */
  at = '2026-01-01T09:00:00.000Z'
  private readonly people = new Map<InteractionId, readonly ContactId[]>()

  /** In a log of its own and the one workspace of most specs, unless told where to write. */
  constructor(owner: string, { recorder, workspaceId }: { recorder?: Recorder; workspaceId?: WorkspaceId } = {}) {
    this.ownerId = idOf('owner', owner)
    this.recorder = recorder ?? new Recorder()
    this.workspaceId = workspaceId ?? theWorkspace
  }

  get events(): Recorder['events'] {
    return this.recorder.events
  }

  member(name: string, more: Partial<DataOf<'user.registered'>> = {}): this {
    const account = {
      userId: this.ownerId,
      name,
      email: `${name}@kith.example`,
      timeZone: 'UTC',
      locale: 'en',
      ...more,
    }
    return this.put(`user-${this.ownerId}`, 'user.registered', account)
  }

  user<Type extends Extract<KithEvent['type'], `user.${string}`>>(type: Type, data: Told<Type, 'userId'>): this {
    return this.put(`user-${this.ownerId}`, type, { userId: this.ownerId, ...data })
  }

  contact(name: string, more: Partial<DataOf<'contact.added'>> = {}): ContactId {
    const contactId = idOf<ContactId>('contact', this.ownerId, name)
    const added = { contactId, ownerId: this.ownerId, source: 'manual', name, ...more }
    this.put(`contact-${contactId}`, 'contact.added', added)
    return contactId
  }

  say<Type extends ContactType>(contactId: ContactId, type: Type, data: Told<Type, 'contactId'>): this {
    return this.put(`contact-${contactId}`, type, { contactId, ...data })
  }

  interaction(
    contactIds: readonly ContactId[],
    happenedOn: string,
    more: Partial<Told<'interaction.logged', 'interactionId' | 'ownerId' | 'contactIds'>> = {},
  ): InteractionId {
    const interactionId = idOf<InteractionId>('interaction', this.ownerId, String(this.people.size))
    this.people.set(interactionId, contactIds)
    const content = { ...nothingSpecial, happenedOn, ...more }
    this.put(`interaction-${interactionId}`, 'interaction.logged', {
      interactionId,
      ownerId: this.ownerId,
      contactIds,
      ...content,
    })
    return interactionId
  }

  tell<Type extends InteractionType>(
    interactionId: InteractionId,
    type: Type,
    data: Partial<Told<Type, 'interactionId' | 'ownerId' | 'contactIds'>>,
  ): InteractionId {
    const content = type === 'interaction.corrected' ? nothingSpecial : {}
    const people = { interactionId, ownerId: this.ownerId, contactIds: this.people.get(interactionId) }
    this.put(`interaction-${interactionId}`, type, { ...people, ...content, ...data })
    return interactionId
  }

  put(stream: string, type: KithEvent['type'], data: object): this {
    const { ownerId: actor, at, workspaceId } = this
    this.recorder.record(stream, { type, data } as unknown as KithEvent, { actor, at, workspaceId })
    return this
  }

  /** A workspace with this member in it. */
  workspace(name: string): this {
    this.put(`workspace-${theWorkspace}`, 'workspace.created', { workspaceId: theWorkspace, name })
    return this.put(`workspace-${theWorkspace}`, 'workspace.member-joined', {
      workspaceId: theWorkspace,
      userId: this.ownerId,
      roles: ['member'],
    })
  }
}
