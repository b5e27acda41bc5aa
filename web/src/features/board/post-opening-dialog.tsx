import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { closeOverlay } from '../../app/overlays.ts'
import { Dialog } from '../../design/dialog.tsx'
import { say } from '../../design/toasts.ts'
import { graphql } from '../../graphql/document.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { boardWords as words } from '../../messages/board.ts'
import { CloseOpening, PostOpening } from './documents.ts'
import { OpeningForm } from './opening-form.tsx'

const BoardStandingQuery = graphql(`
  query BoardStanding {
    boardStanding {
      postedToday
      limit
      hint
      heldUntil
    }
  }
`)

/** Posts an opening and shows it. */
export const PostOpeningDialog = () => {
  const act = useAct()
  const navigate = useNavigate()
  const [openingId] = useState(() => crypto.randomUUID())
  const { data } = useLiveQuery({ query: BoardStandingQuery, variables: {}, topics: ['board'] })
  const standing = data?.boardStanding
  const held = standing !== undefined && standing.heldUntil !== null
  const hints = [standing?.hint ?? '', held ? words.heldUntil : ''].filter((text) => text !== '')
  return (
    <Dialog title={words.post} onClose={closeOverlay}>
      <OpeningForm
        submit={words.postIt}
        hints={hints}
        onLeave={closeOverlay}
        onSubmit={async (content) => {
          const input = { commandId: commandId(), openingId, content }
          const { refused, data: answer } = await act({ document: PostOpening, variables: { input }, handled: true })
          if (refused !== undefined) return refused
          closeOverlay()
          const waits = answer?.postOpening.opening?.held === true
          say({
            text: waits ? words.didPostHeld(content.role) : words.didPost(content.role),
            undo: () =>
              void act({ document: CloseOpening, variables: { input: { commandId: commandId(), openingId } } }),
          })
          void navigate({ to: '/board/$id', params: { id: openingId } })
          return undefined
        }}
      />
    </Dialog>
  )
}
