import { stringifyDocument } from '@urql/core'
import { createClient } from 'graphql-sse'
import { useEffect, useEffectEvent } from 'react'
import type { Topic } from '../generated/graphql.ts'
import { graphql } from './document.ts'

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
  if (document.visibilityState === 'hidden') return
  const topics = new Set(waiting)
  waiting.clear()
  for (const { topics: wanted, refetch } of listeners) if (wanted.some((topic) => topics.has(topic))) refetch()
}

/** Asks what is on the screen to fetch again; several calls in a moment become one. */
export const wake = (topics: readonly Topic[]): void => {
  for (const topic of topics) waiting.add(topic)
  timer ??= setTimeout(flush, 60)
}

export const everyTopic: readonly Topic[] = ['contacts', 'timeline', 'today', 'history', 'imports', 'mailbox', 'viewer']

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
 * because nobody knows what was missed; `onConnected` runs at each new connection.
 */
export const listenToChanges = (onConnected: () => void): (() => void) => {
  let broken = false
  const client = createClient({
    url: '/graphql/stream',
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: (retries) => new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 500 * 2 ** retries))),
    on: {
      connecting: (reconnecting) => {
        broken = reconnecting
      },
      connected: () => {
        onConnected()
        if (broken) wake(everyTopic)
      },
    },
  })
  const visible = () => {
    if (document.visibilityState === 'visible' && waiting.size > 0) flush()
  }
  document.addEventListener('visibilitychange', visible)
  const stop = client.subscribe<{ changed: { topics: Topic[] } }>(
    { query: stringifyDocument(ChangedSubscription) },
    {
      next: ({ data }) => wake(data?.changed.topics ?? []),
      // Refused for good (signed out, or the server does not stream): the pages still fetch when they are opened.
      error: () => undefined,
      complete: () => undefined,
    },
  )
  return () => {
    document.removeEventListener('visibilitychange', visible)
    stop()
    client.dispose()
  }
}
