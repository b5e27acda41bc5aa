import { opportunityStage } from '@kith/domain'
import type { KithEvent } from '@kith/domain'
import type { OpportunityId, UserId } from '@kith/kernel'
import type { Dice } from './random-workspace.ts'

interface Sought {
  readonly id: OpportunityId
  readonly ownerId: UserId
  readonly dates: string[]
}

/** Opportunities of people to which anything may happen, and one person who is erased in the end with all of theirs. */
export const randomOpportunities = (dice: Dice, owners: readonly UserId[], erased: Set<string>) => {
  const { below, oneOf, chance, id, text, date, put } = dice
  const leaver = id('user') as UserId
  const account = { userId: leaver, name: text(), email: `${leaver}@kith.example`, timeZone: 'UTC', locale: 'en' }
  put(`user-${leaver}`, leaver, 'user.registered', account)
  const seekers = [...owners, leaver]
  const sought: Sought[] = []
  const details = (): object => ({
    company: text(),
    role: text(),
    department: chance(0.3) ? text() : '',
    location: text(),
    link: '',
    notes: chance(0.5) ? text() : '',
  })

  const add = (ownerId: UserId = oneOf(seekers)): void => {
    const opportunityId = id('opportunity') as OpportunityId
    put(`opportunity-${opportunityId}`, ownerId, 'opportunity.added', { opportunityId, ownerId, ...details() })
    sought.push({ id: opportunityId, ownerId, dates: [] })
  }

  const change = ({ id: opportunityId, ownerId, dates }: Sought): void => {
    const say = (type: KithEvent['type'], data: object = {}): void =>
      put(`opportunity-${opportunityId}`, ownerId, type, { opportunityId, ownerId, ...data })
    const sources = [{ kind: 'contact', contactId: id('contact') }, { kind: 'board' }, { kind: 'cold' }]
    const acts: readonly (() => void)[] = [
      () => say('opportunity.changed', details()),
      () => say('opportunity.stage-moved', { stage: oneOf(opportunityStage.options) }),
      () => say('opportunity.source-recorded', { source: oneOf(sources), where: text() }),
      () => say('opportunity.next-step-set', { text: chance(0.7) ? text() : '', dueOn: chance(0.5) ? date() : null }),
      () => say(oneOf(['opportunity.removed', 'opportunity.restored'])),
      () => {
        dates.push(id('date'))
        say('opportunity.date-added', { dateId: dates.at(-1), label: text(), day: date() })
      },
      () => dates.length > 0 && say('opportunity.date-removed', { dateId: oneOf(dates) }),
    ]
    oneOf(acts)()
  }

  add(leaver)
  for (let turn = 0; turn < 12; turn += 1) {
    const [first] = sought
    if (first !== undefined) change(first)
  }
  return {
    change: (): void => (below(4) === 0 ? add() : change(oneOf(sought))),
    /** The one who leaves is erased; nothing happens to theirs afterwards. */
    end: (): void => {
      put(`user-${leaver}`, leaver, 'user.erased', { userId: leaver })
      erased.add(leaver)
    },
  }
}
