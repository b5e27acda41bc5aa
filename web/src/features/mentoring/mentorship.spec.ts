import { describe, expect, it } from 'vitest'
import { inOrder, nameOf, nextSession, partsOf } from './mentorship.ts'
import type { Mentorship, MentorshipSession } from './mentorship.ts'

const session = (id: string, more: Partial<MentorshipSession> = {}): MentorshipSession =>
  ({ id, status: 'scheduled', hasBegun: false, startsAt: `2026-12-0${id}T10:00:00.000Z`, ...more }) as MentorshipSession
const mentorship = (more: Partial<Mentorship>): Mentorship =>
  ({
    id: 'm',
    side: 'mentee',
    status: 'accepted',
    sessions: [],
    other: { id: 'o', name: 'Tomas' },
    ...more,
  }) as Mentorship

describe('the mentorships of a page', () => {
  it('stand by whose turn it is', () => {
    const list = [
      mentorship({ id: 'asked', status: 'requested', side: 'mentor' }),
      mentorship({ id: 'asking', status: 'requested' }),
      mentorship({ id: 'pair' }),
      mentorship({ id: 'over', status: 'ended' }),
      mentorship({ id: 'no', status: 'declined' }),
    ]
    const ids = Object.values(partsOf(list)).map((part: readonly Mentorship[]) => part.map(({ id }) => id))
    expect(ids).toEqual([['asked'], ['asking'], ['pair'], ['over', 'no']])
  })
  it('have their sessions to come first, and those past from the newest on', () =>
    expect(
      inOrder([session('1', { hasBegun: true }), session('2', { hasBegun: true }), session('3'), session('4')]).map(
        ({ id }) => id,
      ),
    ).toEqual(['3', '4', '2', '1']))
  it('know the nearest session of all, cancelled ones apart', () => {
    const later = mentorship({ sessions: [session('5')] })
    const sooner = mentorship({ sessions: [session('2', { status: 'cancelled' }), session('3'), session('4')] })
    expect(nextSession([later, sooner])?.id).toBe('3')
    expect(nextSession([])).toBeUndefined()
  })
  it('say so when somebody is gone', () =>
    expect(nameOf(mentorship({ other: { id: 'o', name: '' } }))).toBe('Somebody who left'))
})
