// A door for whoever tries the notifier as a whole from outside, such as the fault harnesses.
export { planDueDigests } from '../src/plan/plan-digests.ts'
export { sendMail } from '../src/relay/send-mail-job.ts'
export { followMembers } from '../src/schedule/follow-members.ts'
export { links, openHouse, settableClock, workspaceId } from './house.ts'
export type { House } from './house.ts'
export { runNotifier } from './running.ts'
export { wipeQueue } from './wipe-queue.ts'
