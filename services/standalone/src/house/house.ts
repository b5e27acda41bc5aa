import type { Environment } from '../environment.ts'
import type { DataDirectory } from './data-directory.ts'

/** What every part of the standalone app gets handed. */
export interface House {
  readonly environment: Environment
  readonly directory: DataDirectory
  /** The path of a built entry beside the running one. */
  readonly built: (file: string) => string
  readonly onRestart: (name: string, why: string) => void
  /** Waits for a part to be ready, or throws a `StartRefused` that names its log. */
  readonly within: (ready: Promise<void>, name: string) => Promise<void>
}
