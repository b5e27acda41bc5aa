import type { Health, Logger, Metrics } from '@kith/runtime'
import type { Database, Viewer } from '@kith/read-model/queries'

/** Gives the database as a viewer may see it. */
export type DatabaseOf = (viewer: Pick<Viewer, 'userId' | 'workspaceId'>) => Database

/** What serving over HTTP needs, besides what resolvers work with. */
export interface ServerHouse {
  readonly publicUrl: string
  readonly databaseOf: DatabaseOf
  readonly log: Logger
  readonly health: Health
  readonly metrics: Metrics
  readonly metricsToken: string | undefined
  readonly webDirectory: string | undefined
  readonly trustProxy: readonly string[] | false
  readonly isDevelopment: boolean
}
