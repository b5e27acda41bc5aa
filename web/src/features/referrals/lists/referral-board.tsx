import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Kanban } from '../../../design/kanban.tsx'
import type { ReferralAct, ReferralSide } from '../../../generated/graphql.ts'
import { referralsWords as words } from '../../../messages/referrals.ts'
import { ActDialogLater } from '../acts/act-dialog-later.tsx'
import { otherOf } from '../referral.ts'
import type { ReferralCard as Referral } from '../referral.ts'
import { columnOf, columnsOf, moveTo } from './columns.ts'
import type { ColumnId } from './columns.ts'
import { ReferralCard } from './referral-card.tsx'

/** An act that a move has begun; the card waits in its new column until it is settled. */
type Asked = { readonly act: ReferralAct; readonly referral: Referral; readonly settle: () => void }

const nameOf = (referral: Referral): string =>
  [words.roleAt(referral.role, referral.company) || words.noRole, otherOf(referral).name].join(', ')

/** The requests of a side by state. A move is an act: it asks for what the act needs, or says why it is none. */
export const ReferralBoard = (props: { readonly side: ReferralSide; readonly referrals: readonly Referral[] }) => {
  const navigate = useNavigate()
  const [asked, ask] = useState<Asked>()
  const columns = columnsOf(props.side)
  const move = (referral: Referral, to: ColumnId): Promise<string | undefined> => {
    const meant = moveTo(referral, to)
    switch (meant.kind) {
      case 'refused':
        return Promise.resolve(meant.why)
      case 'open':
        void navigate({ to: '/referrals/$id', params: { id: referral.id }, search: { act: 'revise' } })
        return Promise.resolve(undefined)
      case 'act':
        return new Promise((resolve) => {
          ask({ act: meant.act, referral, settle: () => resolve(undefined) })
        })
    }
  }
  const leave = () => {
    asked?.settle()
    ask(undefined)
  }
  return (
    <>
      <Kanban
        label={words.board}
        columns={columns.map(({ id, title }) => ({
          id,
          name: title,
          ...(id === 'closed' ? { group: words.columns.closed } : {}),
        }))}
        items={props.referrals}
        columnOf={({ status }) => columnOf(status)}
        nameOf={nameOf}
        link={({ id }) => ({ to: '/referrals/$id', params: { id } })}
        renderCard={(referral) => <ReferralCard referral={referral} />}
        onMove={move}
        targets={(referral) => {
          const ids = columns.map(({ id }) => id)
          const possible = ids.filter((id) => moveTo(referral, id).kind !== 'refused')
          // Whoever may do nothing is told why by trying.
          return possible.length > 0 ? possible : ids
        }}
      />
      <ActDialogLater
        open={
          asked === undefined ? undefined : { act: asked.act, referral: asked.referral, onDone: leave, onLeave: leave }
        }
      />
    </>
  )
}
