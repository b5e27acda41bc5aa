import { defaultSettings, workspaceEvents } from '@kith/domain'
import type { WorkspaceSettings } from '@kith/domain'
import { describe, expect, it } from 'vitest'
import { auditedOpeningEvents } from './board-sentence.ts'
import { auditSentence } from './sentence.ts'
import type { AuditTold } from './told.ts'

const told: Omit<AuditTold, 'type'> = {
  bySelf: false,
  person: 'Nina',
  cohort: 'Spring',
  email: 'nina@kith.example',
  opening: 'Data Engineer at Fjord Analytics',
  reason: 'Asks for money',
  cohorts: [],
  params: {},
  before: null,
}

describe('a sentence of the history of administration', () => {
  it.each([...workspaceEvents.map(({ type }) => type), ...auditedOpeningEvents])(
    'says what %s means, without its technical name',
    (type) => {
      for (const entry of [
        told,
        { ...told, bySelf: true },
        { ...told, person: null, cohort: null, email: null, opening: null, reason: null },
      ]) {
        const sentence = auditSentence({ ...entry, type })
        expect(sentence).toMatch(/^[A-Z]/)
        expect(sentence).not.toContain(type)
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
      }
    },
  )

  it('tells what was done to which opening, whose it is, and what was said of it', () => {
    const said = (type: string, more: Partial<AuditTold> = {}) => auditSentence({ ...told, ...more, type })
    const fjord = '“Data Engineer at Fjord Analytics”'
    expect(said('opening.reported')).toBe(`Reported the opening ${fjord} of Nina: “Asks for money”`)
    expect(said('opening.hidden', { params: { cause: 'reports' } })).toBe(
      `Hid the opening ${fjord} of Nina after several reports`,
    )
    expect(said('opening.hidden', { bySelf: true })).toBe(`Hid their own opening ${fjord}`)
    expect(said('opening.admitted', { opening: '' })).toBe('Let an opening of Nina onto the board')
  })

  it('tells roles before and after', () => {
    const entry = { ...told, type: 'workspace.roles-changed', params: { roles: ['member', 'coach'] } }
    expect(auditSentence(entry)).toBe('Changed the roles of Nina to member and coach')
    expect(auditSentence({ ...entry, before: { roles: ['member'] } })).toBe(
      'Changed the roles of Nina from member to member and coach',
    )
  })

  it('tells which settings became what, and from what', () => {
    const settings: WorkspaceSettings = {
      guardrails: { ...defaultSettings.guardrails, coolDownDays: 30 },
      digest: { frequency: 'weekly', weekday: 5, localHour: 8 },
      sharingDefault: 'company-only',
      secondFactor: 'staff',
    }
    const type = 'workspace.settings-changed'
    expect(auditSentence({ ...told, type, params: { settings } })).toBe(
      'Changed the settings: days of rest after a decline from 60 to 30; ' +
        'digest of new members from daily at 8:00 to Fridays at 8:00; proposed sharing from hidden to company only; ' +
        'second factor from optional to required of coaches and admins',
    )
    expect(auditSentence({ ...told, type, params: { settings: defaultSettings }, before: { settings } })).toContain(
      'days of rest after a decline from 30 to 60',
    )
  })

  it('still says something about an event from a newer Kith', () => {
    expect(auditSentence({ ...told, type: 'workspace.painted' })).toBe('Recorded workspace.painted')
  })
})
