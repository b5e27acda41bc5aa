import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Contact } from './contact.ts'
import { Closeness } from '../../graphql/enums.ts'
import type { EnumValue } from '../../graphql/enums.ts'
import { AnyConnection, AnyEdge } from '../../graphql/paging.ts'

@ObjectType({ simpleResolvers: true })
export class ContactEdge extends AnyEdge {
  @Field(() => Contact)
  node!: Contact
}

@ObjectType({ simpleResolvers: true })
export class ContactConnection extends AnyConnection {
  @Field(() => [ContactEdge])
  edges!: readonly ContactEdge[]

  @Field(() => Int)
  totalCount!: number
}

@ObjectType({ simpleResolvers: true })
export class TagCount {
  @Field(() => String)
  tag!: string

  @Field(() => Int)
  count!: number
}

@InputType()
export class ContactFilter {
  @Field(() => String, { nullable: true, description: 'Matches name, company and position; forgives typos.' })
  search?: string | null

  @Field(() => [Closeness], { nullable: true })
  closeness?: readonly EnumValue<typeof Closeness>[] | null

  @Field(() => Boolean, { nullable: true, description: 'People whose closeness nobody has said yet.' })
  unplaced?: boolean | null

  @Field(() => String, { nullable: true })
  tag?: string | null

  @Field(() => Boolean, { nullable: true })
  overdue?: boolean | null

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  archived?: boolean | null
}
