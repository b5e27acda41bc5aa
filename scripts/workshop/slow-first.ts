import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/**
 * Specs that take half a minute and more, the longest first. Files are handed to workers one after the other: one of
 * these at the end would leave the other worker with nothing to do. A machine that has run them knows better, and its
 * own figures would do; a fresh one orders by size, which tells little.
 */
const slow: readonly string[] = [
  'services/notifier/test/kill.int.spec.ts',
  'services/api/test/matrix.int.spec.ts',
  'services/api/test/killed-import.int.spec.ts',
  'services/standalone/test/verify.int.spec.ts',
  'services/notifier/test/following-kill.int.spec.ts',
  'services/api/test/exposure.int.spec.ts',
  'services/projector/test/kill.int.spec.ts',
  'services/notifier/test/updates.int.spec.ts',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const place = slow.findIndex((file) => moduleId.endsWith(file))
  return place < 0 ? slow.length : place
}

const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder

/** Starts the slow specs before all others, and these as vitest would. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => groupOf(a) - groupOf(b) || rank(a) - rank(b))
  }
}
