import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { InvitationMail, InvitedRole } from '../account-mail.ts'
import { Letter, Paragraph, Typed } from '../components/letter.tsx'
import { untilWords } from '../dates.ts'
import { linkTo } from '../links.ts'

/** Begins with a word of ours: a subject that begins with a right-to-left name would be read from the right. */
export const invitationSubject = ({ workspace }: InvitationMail): string => `Invitation to ${workspace}`

const roleWords: Record<InvitedRole, string> = {
  member: 'a member',
  mentor: 'a mentor',
  coach: 'a coach',
  admin: 'an admin',
}

/** `One`, `One and Two`, `One, Two and Three`. */
const listed = (items: readonly ReactNode[]): ReactNode =>
  items.map((item, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a mail is rendered once
    <Fragment key={index}>
      {index === 0 ? '' : index === items.length - 1 ? ' and ' : ', '}
      {item}
    </Fragment>
  ))

/** Who asks somebody into which workspace, and what they would be there. */
export const Invitation = (mail: InvitationMail): ReactNode => {
  const { publicUrl, token, address, workspace, invitedBy, roles, cohorts, expiresAt } = mail
  return (
    <Letter
      title={invitationSubject(mail)}
      preview={invitedBy ? `From ${invitedBy}` : 'You are invited'}
      button={{ href: linkTo(publicUrl, 'invitation', token), words: 'See the invitation' }}
      ifNotYou="If you did not expect this, you can leave it: nothing happens until you accept."
    >
      <Paragraph>
        You are invited to <Typed>{workspace}</Typed>
        {invitedBy && (
          <>
            {' '}
            by <Typed>{invitedBy}</Typed>
          </>
        )}
        . It is a workspace on Kith, where the people of a bootcamp stay in touch with those they know and help each
        other find work.
      </Paragraph>
      <Paragraph>
        You would be {listed(roles.map((role) => roleWords[role]))}
        {cohorts.length > 0 && <> in {listed(cohorts.map((cohort) => <Typed key={cohort}>{cohort}</Typed>))}</>}. Whom
        you know and what you note about them stays yours: nobody else sees it, admins included, unless you share it.
      </Paragraph>
      <Paragraph>
        The link works once, until {untilWords(expiresAt, mail)}, and only for <Typed>{address}</Typed>.
      </Paragraph>
    </Letter>
  )
}
