import type { Page } from '@kith/read-model/queries'
import { Field, ObjectType } from 'type-graphql'
import type { CursorScope, CursorSigner } from './cursor.ts'
import { publicError } from './errors.ts'

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean

  @Field(() => String, { nullable: true })
  endCursor!: string | null
}

/** Most rows that one page may hold. */
export const longestPage = 100

/** The size of a page, checked: 1 to `most`. */
export const pageSize = (first: number | null | undefined, usual: number, most = longestPage): number => {
  const size = first ?? usual
  if (size < 1 || size > most) throw publicError('BAD_USER_INPUT', `Ask for 1 to ${most} rows at a time.`)
  return size
}

/** What every place in a paged list has, beside the node that stands there. */
@ObjectType({ simpleResolvers: true })
export abstract class AnyEdge {
  @Field(() => String)
  cursor!: string
}

/** What every paged list has, beside its edges. */
@ObjectType({ simpleResolvers: true })
export abstract class AnyConnection {
  @Field(() => PageInfo)
  pageInfo!: PageInfo
}

/** A list as Relay pages it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly pageInfo: PageInfo
}

/** One page with its places signed for the viewer, this list and these filters. */
export const toConnection = <Node, Cursor>(
  page: Page<Node, Cursor>,
  cursors: CursorSigner,
  scope: CursorScope,
): Connection<Node> => {
  const edges = page.items.map(({ node, cursor }) => ({ node, cursor: cursors.sign(scope, cursor) }))
  return { edges, pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } }
}
