import { useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'

/** Addresses that the app shows itself; others of the same origin, such as confirming pages, belong to the server. */
const pageOfOurs =
  /^\/(?:(?:people|referrals|opportunities|board|cohort|notices|import|mailbox|history|settings|welcome)(?:\/|$)|$)/

/**
 * A mail in a frame that runs no scripts, loads no forms and cannot leave by itself. Same origin only so that its
 * height can be read and a link into the app opens here instead of inside the frame.
 */
export const LetterFrame = ({ html, title }: { readonly html: string; readonly title: string }) => {
  const router = useRouter()
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(480)

  const follow = (event: MouseEvent) => {
    // Elements of the frame belong to another realm, where `instanceof` of ours does not hold.
    const pressed = event.target as Partial<Element> | null
    const link = pressed?.closest?.('a[href]') ?? null
    if (link === null) return
    event.preventDefault()
    const url = new URL(link.getAttribute('href') ?? '', window.location.href)
    if (!/^https?:$/.test(url.protocol)) return
    if (url.origin === window.location.origin && pageOfOurs.test(url.pathname))
      router.history.push(url.pathname + url.search)
    else window.open(url, '_blank', 'noopener,noreferrer')
  }

  const arrived = () => {
    const page = frame.current?.contentDocument
    if (!page) return
    setHeight(Math.min(4_000, page.documentElement.scrollHeight + 8))
    page.addEventListener('click', follow)
    // A narrower window makes a longer letter. Its own window goes with it, and this listener with that.
    page.defaultView?.addEventListener('resize', () => {
      const { scrollHeight, clientHeight } = page.documentElement
      if (scrollHeight > clientHeight) setHeight(Math.min(4_000, scrollHeight + 8))
    })
  }

  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      srcDoc={html}
      onLoad={arrived}
      style={{ height }}
      className="w-full rounded-base border border-line bg-letter"
    />
  )
}
