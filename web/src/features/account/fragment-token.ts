import { useEffect, useState } from 'react'

const taken = new Map<string, string>()

/**
 * The secret that a link of a mail carries behind `#`, which no server and no log ever sees. It leaves the address bar
 * with the first look and stays in memory for as long as the page does.
 */
export const takeToken = (): string | undefined => {
  const { hash, pathname, search } = window.location
  if (hash.length > 1) {
    taken.set(pathname, hash.slice(1))
    window.history.replaceState(window.history.state, '', pathname + search)
  }
  return taken.get(pathname)
}

/** The secret of the link that led here; another one when another link is opened in the same tab. */
export const useLinkToken = (): string | undefined => {
  const [token, setToken] = useState(takeToken)
  useEffect(() => {
    const again = () => setToken(takeToken())
    window.addEventListener('hashchange', again)
    return () => window.removeEventListener('hashchange', again)
  }, [])
  return token
}
