import type { Database, Viewer } from '../shared/database.ts'
import type { SpecReadModel } from './read-model.ts'

type DatabaseFor = (viewer: Viewer) => Database

/**
 * The two ways in which every statement must hold: by itself, run as the owner of the tables, and as the role of viewers,
 * when the rules for rows hold as well.
 */
export const bothWays = (model: () => SpecReadModel): readonly [string, DatabaseFor][] => [
  ['by the statement alone', () => model().pool],
  ['under the rules for rows', (viewer) => model().as(viewer)],
]
