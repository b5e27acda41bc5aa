import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Day } from '../../design/day.tsx'
import { Dialog } from '../../design/dialog.tsx'
import type { MemberRowFragment } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { membersWords as words } from '../../messages/members.ts'
import { invitationWords } from '../../messages/invitations.ts'
import { activityNames } from '../../messages/rights.ts'
import { CohortBoxes } from './cohort-boxes.tsx'
import { AdminCountQuery } from './documents.ts'
import { RemoveMember } from './remove-member.tsx'
import { RoleBoxes } from './role-boxes.tsx'
import { useMemberActs } from './use-member-acts.ts'

/** One member: roles and cohorts, each change at once and with its way back; and the way out. */
export const MemberDialog = ({
  member,
  onClose,
}: {
  readonly member: MemberRowFragment
  readonly onClose: () => void
}) => {
  const { changeRoles, putIn, takeOut } = useMemberActs()
  const [removing, setRemoving] = useState(false)
  const { data } = useLiveQuery({ query: AdminCountQuery, variables: {}, topics: ['members'] })
  const lastAdmin = member.roles.includes('admin') && data?.members.totalCount === 1
  return (
    <Dialog title={member.name} onClose={onClose}>
      <div className="flex flex-col gap-5 px-5 pt-1 pb-5">
        <p className="text-13 text-soft">
          <span dir="ltr">{member.email}</span>
          <br />
          {words.columns.joined} <Day date={member.joinedOn} as="short" />. {activityNames[member.activity]}.{' '}
          {member.hasSecondFactor ? words.secondFactor : words.noSecondFactor}
        </p>
        {removing ? (
          <RemoveMember key="removing" member={member} onDone={onClose} onLeave={() => setRemoving(false)} />
        ) : (
          <>
            <RoleBoxes
              legend={words.rolesTitle}
              hint={words.rolesHint}
              value={member.roles}
              fixed={lastAdmin ? ['admin'] : []}
              onChange={(roles) => void changeRoles(member, roles)}
            />
            <CohortBoxes
              legend={words.cohortsTitle}
              none={invitationWords.noCohorts}
              value={member.cohorts.map(({ id }) => id)}
              onToggle={(cohort, on) => void (on ? putIn(member, cohort) : takeOut(member, cohort))}
            />
            <div className="flex flex-col items-start gap-2 border-t border-line pt-4">
              {lastAdmin && (
                <p className="text-13 text-soft">{member.you ? words.lastAdminYou : words.lastAdmin(member.name)}</p>
              )}
              {!lastAdmin && member.you && <p className="text-13 text-soft">{words.leaveInstead}</p>}
              {!lastAdmin && !member.you && (
                <Button look="danger" onClick={() => setRemoving(true)}>
                  {words.remove}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
