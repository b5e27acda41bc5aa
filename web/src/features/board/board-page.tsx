import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { openOverlay } from '../../app/overlays.ts'
import { useViewer } from '../../app/session.tsx'
import { Button, buttonClass } from '../../design/button.tsx'
import { TwoCircles } from '../../design/drawings.tsx'
import { Page, PageActs, PageHeader } from '../../design/page.tsx'
import { EmptyState } from '../../design/states.tsx'
import type { OpeningsQuery as Data } from '../../generated/graphql.ts'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { usePages } from '../../graphql/use-pages.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { boardWords as words } from '../../messages/board.ts'
import { BoardFilters } from './board-filters.tsx'
import { Desk } from './desk.tsx'
import './fragment.ts'
import { MyOpenings } from './my-openings.tsx'
import { OpeningList } from './opening-list.tsx'
import { OpeningsToModerateQuery } from './to-moderate.ts'
import { filterOf, isFiltered } from './search.ts'
import type { BoardSearch } from './search.ts'

const OpeningsQuery = graphql(`
  query Openings($first: Int, $after: String, $filter: OpeningFilter) {
    openings(first: $first, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...OpeningCard
        }
      }
    }
  }
`)

const openingsIn = ({ openings }: Data) => openings

/** How many wait for somebody who moderates, with the way there. */
const ToModerate = () => {
  const { roles, secondFactorMissing } = useViewer()
  const { data } = useLiveQuery({
    query: OpeningsToModerateQuery,
    variables: {},
    topics: ['board'],
    pause: !roles.includes('admin') || secondFactorMissing,
  })
  const count = data?.openingsToModerate.length ?? 0
  if (count === 0) return null
  return (
    <Link to="/board/moderate" className={buttonClass('plain')}>
      {words.toModerate(count)}
    </Link>
  )
}

const Everybodys = (props: { readonly search: BoardSearch; readonly onPost: () => void }) => {
  const pages = usePages({
    query: OpeningsQuery,
    connection: openingsIn,
    variables: { first: 30, filter: filterOf(props.search) },
    topics: ['board', 'referrals'],
  })
  const none = pages.known && pages.nodes.length === 0 && !pages.loading
  if (none && isFiltered(props.search)) return <p className="py-8 text-soft">{words.noneFound}</p>
  if (none) {
    return (
      <EmptyState title={words.none} text={words.noneHint} drawing={<TwoCircles />}>
        <Button onClick={props.onPost}>{words.post}</Button>
      </EmptyState>
    )
  }
  return (
    <>
      <OpeningList pages={pages} />
    </>
  )
}

/** The openings that the viewer could ask for, or posted. */
export const BoardPage = () => {
  const search = useSearch({ from: '/signed-in/shell/board' })
  const navigate = useNavigate({ from: '/board' })
  const post = () => openOverlay({ kind: 'post-opening' })
  const change = (next: (search: BoardSearch) => BoardSearch) =>
    void navigate({ search: (now) => next(now as BoardSearch), replace: true })
  useKeys('page', [{ keys: 'n', label: words.post, run: post }])
  return (
    <Page>
      <PageHeader
        title={words.title}
        state={search.mine === true ? words.stateMine : words.stateAll}
        act={
          <PageActs>
            <ToModerate />
            <Button look="primary" hint="n" onClick={post} className="order-first wide:order-last">
              <Plus size={16} aria-hidden />
              {words.post}
            </Button>
          </PageActs>
        }
      />
      <BoardFilters search={search} onChange={change} />
      {search.mine === true && search.status === undefined ? (
        <MyOpenings search={search} onPost={post} />
      ) : (
        <Everybodys search={search} onPost={post} />
      )}
      <Desk />
    </Page>
  )
}
