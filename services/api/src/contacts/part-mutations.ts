import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { ApiContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { AddFactInput, AddImportantDateInput, NoteInput, PartInput, RecordEmploymentInput, TagInput } from './inputs.ts'
import { actOnContact } from './mutations.ts'
import { ContactPayload } from './payload.ts'

/** What is worth remembering about somebody: tags, facts, notes, dates, jobs. */
@Resolver()
export class PartMutations {
  @Mutation(() => ContactPayload)
  addTag(@Arg('input', () => TagInput) input: TagInput, @Ctx() context: ApiContext): Promise<ContactPayload> {
    return actOnContact(context, input, 'AddTag', { tag: input.tag })
  }

  @Mutation(() => ContactPayload)
  removeTag(@Arg('input', () => TagInput) input: TagInput, @Ctx() context: ApiContext): Promise<ContactPayload> {
    return actOnContact(context, input, 'RemoveTag', { tag: input.tag })
  }

  @Mutation(() => ContactPayload)
  addFact(@Arg('input', () => AddFactInput) input: AddFactInput, @Ctx() context: ApiContext): Promise<ContactPayload> {
    return actOnContact(context, input, 'AddFact', { factId: requireId(input.factId, 'factId'), text: input.text })
  }

  @Mutation(() => ContactPayload)
  removeFact(@Arg('input', () => PartInput) input: PartInput, @Ctx() context: ApiContext): Promise<ContactPayload> {
    return actOnContact(context, input, 'RemoveFact', { factId: requireId(input.id, 'id') })
  }

  @Mutation(() => ContactPayload)
  addNote(@Arg('input', () => NoteInput) input: NoteInput, @Ctx() context: ApiContext): Promise<ContactPayload> {
    return actOnContact(context, input, 'AddNote', { noteId: requireId(input.noteId, 'noteId'), text: input.text })
  }

  @Mutation(() => ContactPayload)
  correctNote(@Arg('input', () => NoteInput) input: NoteInput, @Ctx() context: ApiContext): Promise<ContactPayload> {
    return actOnContact(context, input, 'CorrectNote', { noteId: requireId(input.noteId, 'noteId'), text: input.text })
  }

  @Mutation(() => ContactPayload)
  removeNote(@Arg('input', () => PartInput) input: PartInput, @Ctx() context: ApiContext): Promise<ContactPayload> {
    return actOnContact(context, input, 'RemoveNote', { noteId: requireId(input.id, 'id') })
  }

  @Mutation(() => ContactPayload)
  addImportantDate(
    @Arg('input', () => AddImportantDateInput) input: AddImportantDateInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    const { month, day, year } = input
    return actOnContact(context, input, 'AddImportantDate', {
      dateId: requireId(input.dateId, 'dateId'),
      kind: input.kind,
      label: input.label ?? '',
      on: { month, day, ...(typeof year === 'number' ? { year } : {}) },
    })
  }

  @Mutation(() => ContactPayload)
  removeImportantDate(
    @Arg('input', () => PartInput) input: PartInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    return actOnContact(context, input, 'RemoveImportantDate', { dateId: requireId(input.id, 'id') })
  }

  @Mutation(() => ContactPayload)
  recordEmployment(
    @Arg('input', () => RecordEmploymentInput) input: RecordEmploymentInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    return actOnContact(context, input, 'RecordEmployment', {
      employmentId: requireId(input.employmentId, 'employmentId'),
      company: input.company,
      position: input.position,
      from: input.from ?? null,
      to: input.to ?? null,
    })
  }
}
