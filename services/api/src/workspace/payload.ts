import { Field, ObjectType } from 'type-graphql'
import { Refusal } from '../graphql/refusal.ts'
import { Cohort } from './types/cohort.ts'
import { Member } from './types/member.ts'
import { Workspace } from './types/workspace.ts'

@ObjectType({ simpleResolvers: true })
export class WorkspacePayload {
  @Field(() => Boolean)
  ok!: boolean

  @Field(() => Refusal, { nullable: true })
  refusal!: Refusal | null

  @Field(() => Boolean)
  isStale!: boolean

  @Field(() => Workspace, { nullable: true })
  workspace!: Workspace | null
}

@ObjectType({ simpleResolvers: true })
export class CohortPayload {
  @Field(() => Boolean)
  ok!: boolean

  @Field(() => Refusal, { nullable: true })
  refusal!: Refusal | null

  @Field(() => Boolean)
  isStale!: boolean

  @Field(() => Cohort, { nullable: true })
  cohort!: Cohort | null
}

@ObjectType({ simpleResolvers: true })
export class MemberPayload {
  @Field(() => Boolean)
  ok!: boolean

  @Field(() => Refusal, { nullable: true })
  refusal!: Refusal | null

  @Field(() => Boolean)
  isStale!: boolean

  @Field(() => Member, { nullable: true })
  member!: Member | null
}
