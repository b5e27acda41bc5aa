import { useSearch } from '@tanstack/react-router'
import { PageHeader } from '../../design/page.tsx'
import { Skeleton } from '../../design/states.tsx'
import { wake } from '../../graphql/live.ts'
import { accountWords as words } from '../../messages/account.ts'
import { elsewhereProblem } from '../../messages/elsewhere.ts'
import { Unread } from '../../rest/unread.tsx'
import { FormProblem } from '../sign-in/door.tsx'
import { useAccount } from './account.ts'
import { AuthenticatorPart } from './authenticator-part.tsx'
import { useConfirmed } from './confirm.tsx'
import { EmailPart } from './email-part.tsx'
import { OidcPart } from './oidc-part.tsx'
import { PasskeysPart } from './passkeys-part.tsx'
import { PasswordPart } from './password-part.tsx'

/** The ways into one's account, and how well they are kept. */
export const AccountPage = () => {
  const { data: account, problem, skeleton, reload } = useAccount()
  const { problem: cameBackWith } = useSearch({ from: '/signed-in/shell/settings/account' })
  const { confirmed, dialog } = useConfirmed()
  const onChange = async () => {
    wake(['viewer'])
    await reload()
  }
  const parts = account === undefined ? undefined : { account, confirmed, onChange }
  return (
    <>
      <PageHeader title={words.title} />
      <FormProblem>{elsewhereProblem(cameBackWith)}</FormProblem>
      {skeleton && <Skeleton rows={5} />}
      {account === undefined && problem !== undefined && <Unread problem={problem} onRetry={() => void reload()} />}
      {account?.secondFactorRequired === true && (
        <p role="status" className="mb-6 max-w-[72ch] rounded-base bg-due-soft px-4 py-3 text-due">
          {words.secondFactorMissing}
        </p>
      )}
      {parts !== undefined && (
        <>
          <EmailPart {...parts} />
          <PasswordPart {...parts} />
          <PasskeysPart {...parts} />
          <AuthenticatorPart {...parts} />
          <OidcPart {...parts} />
        </>
      )}
      {dialog}
    </>
  )
}
