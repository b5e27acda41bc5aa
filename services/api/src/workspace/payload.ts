import { Field, ObjectType } from 'type-graphql'
import { OutcomePayload } from '../graphql/outcome-payload.ts'
import { Cohort } from './types/cohort.ts'
import { Member } from './types/member.ts'
import { Workspace } from './types/workspace.ts'

@ObjectType({ simpleResolvers: true })
export class WorkspacePayload extends OutcomePayload {
  @Field(() => Workspace, { nullable: true })
  workspace!: Workspace | null
}

@ObjectType({ simpleResolvers: true })
export class CohortPayload extends OutcomePayload {
  @Field(() => Cohort, { nullable: true })
  cohort!: Cohort | null
}

@ObjectType({ simpleResolvers: true })
export class MemberPayload extends OutcomePayload {
  @Field(() => Member, { nullable: true })
  member!: Member | null
}
