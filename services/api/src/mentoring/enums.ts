import { registerEnumType } from 'type-graphql'

export const MentorshipStatus = {
  requested: 'requested',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
  ended: 'ended',
} as const
export const MentorshipSide = { mentee: 'mentee', mentor: 'mentor' } as const
export const SessionStatus = { scheduled: 'scheduled', cancelled: 'cancelled', held: 'held' } as const

for (const [name, values] of Object.entries({ MentorshipStatus, MentorshipSide, SessionStatus }))
  registerEnumType(values, { name })
