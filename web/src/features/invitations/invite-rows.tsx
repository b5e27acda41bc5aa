import { Status } from '../../design/chips.tsx'
import type { StatusTone } from '../../design/chips.tsx'
import type { InviteMembersMutation, InviteOutcome } from '../../generated/graphql.ts'
import { invitationWords as words } from '../../messages/invitations.ts'
import { inviteOutcomeNames } from '../../messages/rights.ts'

export type InviteRow = InviteMembersMutation['inviteMembers']['rows'][number]

const tones: Readonly<Record<InviteOutcome, StatusTone>> = {
  invited: 'done',
  would_invite: 'done',
  already_a_member: 'waiting',
  already_invited: 'waiting',
  invalid: 'refused',
  repeated: 'waiting',
}

const isInvited = ({ outcome }: InviteRow): boolean => outcome === 'invited' || outcome === 'would_invite'

/** Lines that ask for a second look come before those that are fine, whatever the length of the list. */
const staysOutFirst = (rows: readonly InviteRow[]): readonly InviteRow[] =>
  rows.toSorted((left, right) => Number(isInvited(left)) - Number(isInvited(right)) || left.line - right.line)

/** What became, or would become, of each line of the list: first those that stay out. */
export const InviteRows = ({ rows }: { readonly rows: readonly InviteRow[] }) => (
  // A long report scrolls by itself; without a tab stop the keyboard could not scroll it.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div role="region" aria-label={words.line} tabIndex={0} className="max-h-96 overflow-y-auto border-y border-line">
    <ul>
      {staysOutFirst(rows).map((row) => (
        <li
          key={`${row.line} ${row.email}`}
          className="flex flex-wrap items-center gap-x-3 gap-y-0.5 border-b border-line py-1.5 last:border-0"
        >
          <span className="w-8 text-13 text-faint tabular-nums">{row.line}</span>
          <span dir="ltr" className="min-w-0 flex-1 basis-60 text-start wrap-anywhere">
            {row.email}
          </span>
          <span className="ms-11 wide:ms-0">
            <Status tone={tones[row.outcome]}>{inviteOutcomeNames[row.outcome]}</Status>
          </span>
          {row.message !== '' && <p className="w-full ps-11 text-13 text-soft">{row.message}</p>}
        </li>
      ))}
    </ul>
  </div>
)

/** How many of the lines have this outcome. */
export const countOf = (rows: readonly InviteRow[], outcome: InviteOutcome): number =>
  rows.filter((row) => row.outcome === outcome).length
