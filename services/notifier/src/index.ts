export { startFollowing } from './start-following.ts'
export { startNotifier, usualTimings } from './notifier.ts'
export type { Notifier, NotifierOptions, Timings } from './notifier.ts'
