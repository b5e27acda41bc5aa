import type { AdHocQueries, TrustedDocuments } from '../graphql/operations/admission.ts'
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
  readonly operations: OperationRules
}

/** What is let in at /graphql. */
export interface OperationRules {
  readonly documents: TrustedDocuments
  readonly adHoc: AdHocQueries
  /** Operations that one person may ask for in a minute. */
  readonly perMinute: number
}
