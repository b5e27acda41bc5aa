import type { Confirmed } from './confirm.tsx'
import type { Account } from './account.ts'

/** What every part of the account page is given. */
export type PartProps = {
  readonly account: Account
  readonly confirmed: Confirmed['confirmed']
  /** Reads the account again, after it was changed. */
  readonly onChange: () => Promise<void>
}
