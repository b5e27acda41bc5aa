/** Leaves for the sign-in page, with the way back. A full load: nothing of the last reader stays in memory. */
export const signedOut = (): void => {
  const { pathname, search } = window.location
  if (pathname === '/sign-in') return
  const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`
  window.location.assign(`/sign-in${next}`)
}
