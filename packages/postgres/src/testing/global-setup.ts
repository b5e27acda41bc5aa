import { stopIdleTestCluster } from './test-cluster.ts'

/** For vitest's `globalSetup`: at the end of a run nothing is left running that the run started. */
export const teardown = stopIdleTestCluster
