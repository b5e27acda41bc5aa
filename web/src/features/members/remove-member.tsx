import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { say } from '../../design/toasts.ts'
import type { MemberRowFragment } from '../../generated/graphql.ts'
import { common } from '../../messages/common.ts'
import { membersWords as words } from '../../messages/members.ts'
import { useMemberActs } from './use-member-acts.ts'

/** Asks before a member is removed, and tells what is lost and what stays. */
export const RemoveMember = ({
  member,
  onDone,
  onLeave,
}: {
  readonly member: Pick<MemberRowFragment, 'id' | 'name'>
  readonly onDone: () => void
  readonly onLeave: () => void
}) => {
  const { remove } = useMemberActs()
  const [problem, setProblem] = useState<string>()
  const confirm = async () => {
    const { refused } = await remove(member)
    if (refused !== undefined) return setProblem(refused.message)
    onDone()
    return void say({ text: words.removed(member.name) })
  }
  return (
    <div role="group" aria-label={words.removeSure(member.name)} className="flex flex-col gap-3">
      <p className="text-16">{words.removeSure(member.name)}</p>
      <dl className="flex flex-col gap-3 text-14">
        <div>
          <dt className="font-medium">{words.lost}</dt>
          <dd className="text-soft">{words.lostText(member.name)}</dd>
        </div>
        <div>
          <dt className="font-medium">{words.stays}</dt>
          <dd className="text-soft">{words.staysText(member.name)}</dd>
        </div>
      </dl>
      {problem !== undefined && (
        <p role="alert" className="text-14 text-refused">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" autoFocus onClick={onLeave}>
          {common.cancel}
        </Button>
        <Button look="danger" aria-label={words.removeYes(member.name)} onClick={() => void confirm()}>
          {words.removeYesShort}
        </Button>
      </div>
    </div>
  )
}
