/** Of tickets that wait for somebody to come back from the provider. */
export const atProvider = 'oidc'

/** How long somebody may stay there. */
export const minutesAtProvider = 10

/** The address that the provider sends browsers back to; it has to be registered there, letter by letter. */
export const redirectUriOf = (publicUrl: string): string => new URL('/api/auth/oidc/callback', publicUrl).href
