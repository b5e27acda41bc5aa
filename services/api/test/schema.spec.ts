import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emitSchema } from '../src/graphql/emit-schema.ts'
import { createSchema, policies } from '../src/graphql/schema.ts'

const checkedIn = readFileSync(new URL('../../../packages/graphql-schema/schema.graphql', import.meta.url), 'utf8')

describe('the schema', () => {
  it('is the one that is checked in (npx tsx scripts/emit-schema.ts in services/api writes it)', () =>
    expect(emitSchema()).toBe(checkedIn))

  it('does not build when a field, an input field or a root field has no policy', () => {
    for (const [type, field] of [
      ['Contact', 'emails'],
      ['ContactFilter', 'search'],
      ['Query', 'contacts'],
      ['Mutation', 'setSharing'],
      ['Member', 'email'],
      ['MemberFilter', 'role'],
      ['CohortActivity', 'figures'],
      ['SharedPerson', 'owner'],
      ['WorkspaceSettingsInput', 'secondFactor'],
      ['InviteRow', 'outcome'],
      ['Viewer', 'workspaces'],
    ] as const) {
      const without = policies.map((area) => {
        const { [field]: _gone, ...rest } = area[type] ?? {}
        return area[type] ? { ...area, [type]: rest } : area
      })
      expect(() => createSchema(without)).toThrow(`${type}.${field}`)
    }
  })
  it('has no input that must be given and yet has a default: what runs compiled documents would leave it out', () =>
    expect(checkedIn.match(/^ {2}\w+: [^\n(]+! = .*$/gm)).toBeNull())
  it('does not build when a policy speaks of what is not there', () =>
    expect(() => createSchema([...policies, { Contact: { salary: 'own' } }])).toThrow('Contact.salary'))
  it('does not build when a field has two policies', () =>
    expect(() => createSchema([...policies, { Contact: { name: 'anyone' } }])).toThrow('Contact.name has two policies'))
  it('lets requests begin only where anyone or a member may', () => {
    const loose = policies.map((area) =>
      'today' in (area['Query'] ?? {}) ? { ...area, Query: { today: 'own' as const } } : area,
    )
    expect(() => createSchema(loose)).toThrow('Query.today is where requests begin')
  })
  it('does not build when others can walk to what is for admins', () => {
    const loose = (type: string, field: string) =>
      policies.map((area) =>
        field in (area[type] ?? {}) ? { ...area, [type]: { ...area[type], [field]: 'member' as const } } : area,
      )
    expect(() => createSchema(loose('Query', 'members'))).toThrow('others can walk there')
    expect(() => createSchema(loose('Query', 'member'))).toThrow('Member.email')
    expect(() => createSchema(loose('Mutation', 'resendInvitation'))).toThrow('InvitationPayload.invitation')
  })
})
