import { createClient } from 'graphql-sse'
import { useEffect, useEffectEvent } from 'react'
import type { Topic } from '../generated/graphql.ts'
import { graphql, textOf } from './document.ts'
import { fetchTrusted } from './trusted.ts'

const ChangedSubscription = graphql(`
  subscription Changed {
    changed {
      topics
      contactIds
      importId
    }
  }
`)

type Listener = { readonly topics: readonly Topic[]; readonly refetch: () => void }

const listeners = new Set<Listener>()
const waiting = new Set<Topic>()
let timer: ReturnType<typeof setTimeout> | undefined

const flush = (): void => {
  timer = undefined
  // A tab that nobody looks at rests, but who is signed in is never put off: whoever lost a page loses it there too.
  const now = document.visibilityState === 'hidden' ? [...waiting].filter((topic) => topic === 'viewer') : [...waiting]
  const topics = new Set(now)
  for (const topic of now) waiting.delete(topic)
  for (const { topics: wanted, refetch } of listeners) if (wanted.some((topic) => topics.has(topic))) refetch()
}

/** Asks what is on the screen to fetch again; several calls in a moment become one. */
export const wake = (topics: readonly Topic[]): void => {
  for (const topic of topics) waiting.add(topic)
  timer ??= setTimeout(flush, 60)
}

export const everyTopic: readonly Topic[] = [
  'contacts',
  'timeline',
  'today',
  'history',
  'imports',
  'mailbox',
  'viewer',
  'cohorts',
  'members',
  'opportunities',
  'referrals',
  'board',
  'notices',
  'files',
  'templates',
  'updates',
  'mentorships',
]

/** Milliseconds until the stream is opened anew after the server has ended it. */
const shortestPause = 1_000
const longestPause = 30_000

/** Runs `refetch` when something of these topics has changed. */
export const useTopics = (topics: readonly Topic[], refetch: () => void): void => {
  const latest = useEffectEvent(refetch)
  const key = topics.join(' ')
  useEffect(() => {
    const listener = { topics: key.split(' ') as Topic[], refetch: () => latest() }
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [key])
}

/**
 * Listens to the server's wake-up calls until the returned function is called. After a break it wakes everything,
 * because nobody knows what was missed; `onConnected` runs at each new connection. The server ends the stream when
 * somebody has lost their session or their place in the workspace, so each end asks at once who is signed in.
 */
export const listenToChanges = (onConnected: () => void): (() => void) => {
  let before = false
  let stopped = false
  let pause = shortestPause
  let again: ReturnType<typeof setTimeout> | undefined
  let stop: () => void = () => undefined
  const client = createClient({
    url: '/graphql/stream',
    fetchFn: fetchTrusted,
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: (retries) => {
      wake(['viewer'])
      return new Promise((resolve) => setTimeout(resolve, Math.min(longestPause, 500 * 2 ** retries)))
    },
    on: {
      connected: () => {
        onConnected()
        if (before) wake(everyTopic)
        before = true
      },
    },
  })
  const visible = () => {
    if (document.visibilityState === 'visible' && waiting.size > 0) flush()
  }
  document.addEventListener('visibilitychange', visible)
  const follow = (): void => {
    stop = client.subscribe<{ changed: { topics: Topic[] } }>(
      { query: textOf(ChangedSubscription) },
      {
        next: ({ data }) => {
          pause = shortestPause
          wake(data?.changed.topics ?? [])
        },
        // Refused for good (the server does not stream): the pages still fetch when they are opened.
        error: () => wake(['viewer']),
        complete: () => {
          if (stopped) return
          wake(['viewer'])
          again = setTimeout(follow, pause)
          pause = Math.min(longestPause, pause * 2)
        },
      },
    )
  }
  follow()
  return () => {
    stopped = true
    clearTimeout(again)
    document.removeEventListener('visibilitychange', visible)
    stop()
    client.dispose()
  }
}
