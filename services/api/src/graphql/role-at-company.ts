import { Field, InputType, ObjectType } from 'type-graphql'

/** What is told of a role at a company, whoever offers it or is after it. Empty where nothing is known. */
@ObjectType({ simpleResolvers: true })
export abstract class RoleAtCompany {
  @Field(() => String)
  company!: string

  @Field(() => String)
  role!: string

  @Field(() => String)
  department!: string

  @Field(() => String)
  location!: string

  @Field(() => String)
  link!: string

  @Field(() => String)
  notes!: string
}

/** What somebody types of a role at a company: company and role it has to have, the rest may stay away. */
@InputType()
export abstract class RoleAtCompanyInput {
  @Field(() => String)
  company!: string

  @Field(() => String)
  role!: string

  @Field(() => String, { nullable: true, defaultValue: '' })
  department?: string | null

  @Field(() => String, { nullable: true, defaultValue: '' })
  location?: string | null

  @Field(() => String, { nullable: true, defaultValue: '' })
  link?: string | null

  @Field(() => String, { nullable: true, defaultValue: '' })
  notes?: string | null
}

/** What was typed of a role, with an empty text for what stayed away. */
export const roleAtCompanyOf = (input: RoleAtCompanyInput): Readonly<Record<keyof RoleAtCompany, string>> => ({
  company: input.company,
  role: input.role,
  department: input.department ?? '',
  location: input.location ?? '',
  link: input.link ?? '',
  notes: input.notes ?? '',
})
