import type { ImportId } from '@kith/kernel'
import { importById, importRowsPage, imports } from '@kith/read-model/queries'
import type { ImportRowCursor, ImportRowView, ImportView } from '@kith/read-model/queries'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Outcome } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { RowOutcome } from '../graphql/enums.ts'
import type { EnumValue } from '../graphql/enums.ts'
import { asId, requireId } from '../graphql/ids.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import type { Connection } from '../graphql/paging.ts'
import type { ImportWork } from './import-work.ts'
import { ImportInput } from './inputs.ts'
import { ImportPayload } from './payload.ts'
import { sentenceForRow } from './sentences.ts'
import { Import, ImportRowConnection } from './types.ts'
import type { ImportRow } from './types.ts'

@ArgsType()
class ReportArguments {
  @Field(() => Int, { nullable: true, defaultValue: 100 })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null

  @Field(() => RowOutcome, { nullable: true })
  outcome?: EnumValue<typeof RowOutcome> | null
}

type Shown = Omit<Import, 'report'>

const fromView = (view: ImportView): Shown => ({ ...view, preview: null })

/** An import that the lists do not show yet: its own preview is all there is to tell. */
const fromWork = ({ importId, rows, stage, box }: ImportWork): Shown => ({
  id: importId,
  fileName: box?.fileName ?? '',
  status: stage === 'previewed' ? 'previewed' : stage === 'applying' ? 'running' : 'undoing',
  rows,
  processed: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  kept: 0,
  startedAt: null,
  finishedAt: null,
  preview: stage === 'previewed' ? (box?.preview ?? null) : null,
})

const find = async ({ services, db, viewer }: MemberContext, importId: ImportId): Promise<Shown | null> => {
  const view = await importById(db, viewer, importId)
  if (view) return fromView(view)
  const work = await services.imports.find(viewer, importId)
  return work ? fromWork(work) : null
}

const answer = async (member: MemberContext, importId: ImportId, outcome: Outcome): Promise<ImportPayload> => ({
  ...outcome,
  import: (await find(member, importId)) as Import | null,
})

const toRow = (row: ImportRowView): ImportRow => ({
  ...row,
  message: row.code === null ? null : sentenceForRow(row.code),
})

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => [Import])
  async imports(@Ctx() context: ApiContext): Promise<readonly Shown[]> {
    const { services, db, viewer } = asMember(context)
    const [views, pending] = await Promise.all([imports(db, viewer), services.imports.pending(viewer)])
    const listed = new Set(views.map((view) => view.id))
    return [...pending.filter(({ importId }) => !listed.has(importId)).map(fromWork), ...views.map(fromView)]
  }

  @Query(() => Import, { nullable: true })
  async import(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Promise<Shown | null> {
    const importId = asId<ImportId>(id)
    return importId === undefined ? null : find(asMember(context), importId)
  }

  @FieldResolver(() => ImportRowConnection)
  async report(
    @Root() root: Shown,
    @Args(() => ReportArguments) args: ReportArguments,
    @Ctx() context: ApiContext,
  ): Promise<Connection<ImportRow>> {
    const { services, db, viewer } = asMember(context)
    const outcome = args.outcome ?? null
    const scope = { viewer: viewer.userId, list: 'import-report', about: [root.id, outcome] }
    const page = await importRowsPage(db, viewer, {
      importId: root.id as ImportId,
      first: pageSize(args.first, 100),
      after: args.after ? services.cursors.open<ImportRowCursor>(scope, args.after) : null,
      outcome,
    })
    const items = page.items.map(({ node, cursor }) => ({ node: toRow(node), cursor }))
    return toConnection({ ...page, items }, services.cursors, scope)
  }

  @Mutation(() => ImportPayload)
  async startImport(
    @Arg('input', () => ImportInput) input: ImportInput,
    @Ctx() context: ApiContext,
  ): Promise<ImportPayload> {
    const member = asMember(context)
    const importId = requireId<ImportId>(input.importId, 'importId')
    return answer(member, importId, await member.services.imports.start(member, importId, input.commandId))
  }

  @Mutation(() => ImportPayload)
  async undoImport(
    @Arg('input', () => ImportInput) input: ImportInput,
    @Ctx() context: ApiContext,
  ): Promise<ImportPayload> {
    const member = asMember(context)
    const importId = requireId<ImportId>(input.importId, 'importId')
    return answer(member, importId, await member.services.imports.undo(member, importId, input.commandId))
  }

  @Mutation(() => ImportPayload)
  async discardImport(
    @Arg('input', () => ImportInput) input: ImportInput,
    @Ctx() context: ApiContext,
  ): Promise<ImportPayload> {
    const member = asMember(context)
    requireId(input.commandId, 'commandId')
    const importId = requireId<ImportId>(input.importId, 'importId')
    return answer(member, importId, await member.services.imports.discard(member.viewer, importId))
  }
}
