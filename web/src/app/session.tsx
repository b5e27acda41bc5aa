import { createContext, use } from 'react'
import { graphql } from '../graphql/document.ts'
import type { SessionQuery as SessionData } from '../generated/graphql.ts'
import { readingLocale } from '../words/dates.ts'

export const SessionQuery = graphql(`
  query Session {
    needsFirstAccount
    viewer {
      id
      name
      email
      timeZone
      locale
      today
      hasContacts
      roles
      emailVerified
      secondFactorMissing
      mail {
        suppression {
          reason
        }
      }
      cohorts {
        id
        name
      }
      workspace {
        id
        name
      }
      workspaces {
        id
        name
      }
      digest {
        frequency
        weekday
        localHour
        localMinute
      }
      digestEvenIfEmpty
      away {
        until
      }
      quietHours {
        fromHour
        toHour
        chosen
      }
    }
  }
`)

export type Viewer = NonNullable<SessionData['viewer']>

const ViewerContext = createContext<Viewer | undefined>(undefined)
export const ViewerProvider = ViewerContext.Provider

/** Who is signed in. Only below the signed-in shell. */
export const useViewer = (): Viewer => {
  const viewer = use(ViewerContext)
  if (viewer === undefined) throw new Error('This part of the page is for people who are signed in.')
  return viewer
}

/** The reader's today and the locale to write days in. */
export const useReader = (): { readonly today: string; readonly locale: string; readonly timeZone: string } => {
  const { today, locale, timeZone } = useViewer()
  return { today, locale: readingLocale(locale), timeZone }
}
