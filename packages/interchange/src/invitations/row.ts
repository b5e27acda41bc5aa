/** Most addresses that are taken at once. */
export const mostInvitations = 500

/** One address of a list of people to invite, or why the row has none. */
export type InvitationRow =
  | {
      readonly kind: 'address'
      /** As an editor counts, from 1. */
      readonly line: number
      /** Lower case. */
      readonly email: string
      /** As they stand in the row, one by one; undefined where the list says nothing. */
      readonly roles: readonly string[] | undefined
      readonly cohorts: readonly string[] | undefined
    }
  | {
      readonly kind: 'unreadable'
      readonly line: number
      /** What stands there instead, at most 100 characters. */
      readonly text: string
      readonly message: string
    }

export type InvitationList =
  | { readonly kind: 'rows'; readonly rows: readonly InvitationRow[] }
  | { readonly kind: 'refused'; readonly code: 'NO_ADDRESSES' | 'TOO_MANY_ADDRESSES'; readonly message: string }

const longestShown = 100

export const unreadable = (line: number, text: string, message: string): InvitationRow => ({
  kind: 'unreadable',
  line,
  text: text.slice(0, longestShown),
  message,
})

export const notAnAddress = 'This does not look like an e-mail address. Please write it like name@example.org.'
