export { startFollowing } from './start-following.ts'
export { planDueDigests } from './plan/plan-digests.ts'
export { startNotifier, usualTimings } from './notifier.ts'
export type { Notifier, NotifierOptions, Timings } from './notifier.ts'
