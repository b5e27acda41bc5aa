import { passedChannel } from '@kith/postgres'
import { planNewNotices } from '../src/plan/plan-notices.ts'
import type { Member } from './house.ts'
import { openMailHouse } from './mail-house.ts'
import type { MailHouse } from './mail-house.ts'

/** A house with two members of whom one does what the other is told of by mail. */
export interface NoticeHouse extends MailHouse {
  readonly noor: Member
  readonly odile: Member
  /** Plans a mail for each notice that is new; answers how many. The first time only remembers where it began. */
  readonly plan: () => Promise<number>
  /** Tells the notifier, as the projector does, that new notices stand in the read model. */
  readonly passOn: () => Promise<void>
}

/** Opens one with no notifier at work yet. `time` is an instant in ISO 8601. */
export const openNoticeHouse = async (time: string): Promise<NoticeHouse> => {
  const house = await openMailHouse(time)
  return {
    ...house,
    noor: await house.addMember('Noor'),
    odile: await house.addMember('Odile'),
    plan: () => planNewNotices(house.pool, house.clock, () => undefined),
    passOn: async () => {
      const passed = { position: '1', projections: ['notice'], changes: [] }
      await house.pool.query('select pg_notify($1, $2)', [passedChannel, JSON.stringify(passed)])
    },
  }
}
