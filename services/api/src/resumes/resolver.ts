import { fileDecider } from '@kith/domain'
import type { FileCommand } from '@kith/domain'
import type { FileId } from '@kith/kernel'
import { resumeById, resumes } from '@kith/read-model/queries'
import type { ResumeView } from '@kith/read-model/queries'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { act, refused } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import { clearAway } from './house.ts'
import { RenameResumeInput, Resume, ResumeInput, ResumePayload } from './types.ts'

const withAddresses = (resume: ResumeView): Resume => ({
  ...resume,
  versions: resume.versions.map((version) => ({
    ...version,
    url: `/api/resumes/${version.fileId}/${version.version}`,
  })),
})

/** Does something with an own résumé and answers how it then is. */
const change = async (
  member: MemberContext,
  input: ResumeInput,
  commandFor: (resume: ResumeView) => FileCommand,
): Promise<ResumePayload> => {
  const { db, viewer } = member
  const fileId = asId<FileId>(input.fileId)
  const known = fileId && (await resumeById(db, viewer, fileId))
  if (!known) return { ...refused({ code: 'NOT_FOUND', field: 'fileId' }), resume: null }
  const outcome = await act(member, {
    decider: fileDecider,
    id: known.id,
    command: commandFor(known),
    commandId: input.commandId,
    awaits: ['file'],
  })
  const now = await resumeById(db, viewer, known.id)
  return { ...outcome, resume: now ? withAddresses(now) : null }
}

@Resolver(() => Resume)
export class ResumeResolver {
  @Query(() => [Resume], { description: 'Of the viewer, the one uploaded last first.' })
  async resumes(@Ctx() context: ApiContext): Promise<readonly Resume[]> {
    const { db, viewer } = asMember(context)
    return (await resumes(db, viewer)).map(withAddresses)
  }

  @Mutation(() => ResumePayload, { description: 'All versions, for good.' })
  async removeResume(
    @Arg('input', () => ResumeInput) input: ResumeInput,
    @Ctx() context: ApiContext,
  ): Promise<ResumePayload> {
    const member = asMember(context)
    const payload = await change(member, input, ({ id }) => ({
      type: 'RemoveFile',
      data: { fileId: id, by: member.viewer.userId },
    }))
    if (payload.ok && payload.resume) await clearAway(member.services.resumes, payload.resume.id as FileId)
    return payload
  }

  @Mutation(() => ResumePayload)
  renameResume(
    @Arg('input', () => RenameResumeInput) input: RenameResumeInput,
    @Ctx() context: ApiContext,
  ): Promise<ResumePayload> {
    const member = asMember(context)
    return change(member, input, ({ id }) => ({
      type: 'RenameFile',
      data: { fileId: id, name: input.name, by: member.viewer.userId },
    }))
  }
}
