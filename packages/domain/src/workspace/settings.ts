import { z } from 'zod'

const count = (least: number, most: number) => z.int().min(least).max(most)

/** The numbers of the guardrails; a workspace's admin can change them. */
export const guardrails = z.object({
  /** Referral requests that one person may send in a week. */
  referralAsksPerWeek: count(1, 100),
  /** Introductions that one person may ask for in a week. */
  introductionAsksPerWeek: count(1, 100),
  /** Days of rest with the same referrer after a decline. */
  coolDownDays: count(0, 365),
  /** People who may get the same outreach text in a day. */
  sameTextPerDay: count(1, 100),
  /** Unpaid thank-yous from which on a new ask is stopped. */
  unpaidThanks: count(1, 100),
  /** A direct ask needs an interaction with that person within so many days, or a close tie. */
  directAskWithinDays: count(1, 3650),
  /** Requests that reach one mentor in a week, unless the mentor says less. */
  mentorAsksPerWeek: count(1, 100),
  /** Openings that one person may post in a day. */
  openingsPerDay: count(1, 100),
  /** Days after joining for which somebody looks at a member's openings before others see them. */
  newMemberHoldDays: count(0, 90),
})
export type Guardrails = z.output<typeof guardrails>

export const sharingDefault = z.enum(['hidden', 'company-only', 'name-and-company'])
export type SharingDefault = z.output<typeof sharingDefault>

/** What an admin sets for a whole workspace. */
export const workspaceSettings = z.object({
  guardrails,
  /** What a new member's digest is until they choose. */
  digest: z.object({
    frequency: z.enum(['off', 'daily', 'weekly']),
    /** ISO weekday, 1 = Monday. */
    weekday: z.int().min(1).max(7),
    localHour: z.int().min(0).max(23),
  }),
  /** What the sharing dialog proposes. Nothing is ever shared by itself. */
  sharingDefault,
  /** Who must sign in with a second factor: nobody is made to, or coaches and admins are. */
  secondFactor: z.enum(['optional', 'staff']),
})
export type WorkspaceSettings = z.output<typeof workspaceSettings>

/** What holds until an admin says otherwise; the numbers are those of product.md. */
export const defaultSettings: WorkspaceSettings = {
  guardrails: {
    referralAsksPerWeek: 5,
    introductionAsksPerWeek: 5,
    coolDownDays: 60,
    sameTextPerDay: 3,
    unpaidThanks: 2,
    directAskWithinDays: 180,
    mentorAsksPerWeek: 5,
    openingsPerDay: 5,
    newMemberHoldDays: 7,
  },
  digest: { frequency: 'daily', weekday: 1, localHour: 8 },
  sharingDefault: 'hidden',
  secondFactor: 'optional',
}
