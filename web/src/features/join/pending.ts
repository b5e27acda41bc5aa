const kept = 'kith.invitation'

type Pending = { readonly token: string; readonly email?: string }

const read = (): Pending | undefined => {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(kept) ?? 'null')
    return typeof value === 'object' && value !== null && 'token' in value ? (value as Pending) : undefined
  } catch {
    return undefined
  }
}

/**
 * The invitation that this tab is answering. Kept for the tab, because signing in or out on the way loads the page
 * anew; the address bar never holds it again.
 */
export const pendingInvitation = {
  token: (): string | undefined => read()?.token,
  keep: (pending: Pending): void => sessionStorage.setItem(kept, JSON.stringify(pending)),
  forget: (): void => sessionStorage.removeItem(kept),
}

/** The address to sign in with when the way leads back to an invitation; empty otherwise. */
export const invitedAddress = (next: string): string => (next === '/join' ? (read()?.email ?? '') : '')
