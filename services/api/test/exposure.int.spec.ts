import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSchema } from '../src/graphql/schema.ts'
import { id } from './browser.ts'
import { operationsOf } from './matrix/operations.ts'
import { readableBelow } from './matrix/readable.ts'
import { buildTown, markOf, principals } from './matrix/town.ts'
import type { Principal, Town } from './matrix/town.ts'

const schema = createSchema()
const queries = operationsOf(schema).filter(({ kind }) => kind === 'query')

let town: Town
beforeAll(async () => {
  town = await buildTown()
}, 120_000)
afterAll(() => town.house.stop())

/** All that somebody can read, four levels deep, about what is theirs and about what is not. */
const everythingReadBy = async (principal: Principal): Promise<string> => {
  const { browser, own } = town.people[principal]
  const texts: string[] = []
  for (const { field, document, variables } of queries) {
    const parts = readableBelow(schema, field, 5)
    for (const targets of [{ ...town.foreign, ...own }, { ...town.foreign }]) {
      const ask = (selection: string) =>
        browser.graphql(document.replace(' { __typename }', selection), variables(targets))
      const all = await ask(parts.length === 0 ? '' : ` { ${parts.join(' ')} }`)
      const isLarge = all.errors?.[0]?.extensions.code === 'TOO_COMPLEX'
      const answers = isLarge ? await Promise.all(parts.map((part) => ask(` { ${part} }`))) : [all]
      for (const { data, errors } of answers) {
        const codes = (errors ?? []).map(({ extensions }) => extensions.code)
        const others = codes.filter((code) => code !== 'UNAUTHENTICATED' && code !== 'NOT_FOUND')
        expect([field, ...others]).toEqual([field])
        texts.push(JSON.stringify(data ?? null))
      }
    }
  }
  return texts.join('\n')
}

const foreignMarkersIn = (text: string, principal: Principal): readonly string[] =>
  [...text.matchAll(/mark-[a-z-]+/g)].map(([mark]) => mark).filter((mark) => mark !== markOf(principal))

const inTheWorkspace = principals.filter(
  (one) => !['anonymous', 'invited', 'former member', 'admin elsewhere'].includes(one),
)
const inTheCohort: readonly Principal[] = ['member', 'mentor', 'coach']

describe('whatever can be read four levels deep (T23)', () => {
  it.each(principals)('holds nothing private of somebody else’s for: %s', async (principal) => {
    const text = await everythingReadBy(principal)
    expect(foreignMarkersIn(text, principal)).toEqual([])
    const isMember = inTheWorkspace.includes(principal)
    if (isMember) expect(text).toContain(markOf(principal))
    const addresses = [...new Set([...text.matchAll(/[\w.]+@town\.example/g)].map(([address]) => address))].toSorted()
    if (principal === 'admin') expect(addresses.length).toBeGreaterThan(2)
    // Beside their own they invited one.
    else if (principal === 'admin elsewhere')
      expect(addresses).toEqual(['admin.elsewhere@town.example', 'other@town.example'])
    else expect(addresses.length).toBeLessThanOrEqual(1)
  })

  it('holds what was shared for the cohort that it was shared with, in the words that were shared', async () => {
    const { browser, own } = town.people['member']
    const contactId = id()
    const add = 'mutation ($input: AddContactInput!) { addContact(input: $input) { ok } }'
    await browser.graphql(add, { input: { commandId: id(), contactId, name: 'Only mine', company: 'Counted Company' } })
    const share = 'mutation ($input: SetSharingInput!) { setSharing(input: $input) { ok } }'
    const given = [
      { contactIds: [own['contactId']], level: 'name_and_company' },
      { contactIds: [contactId], level: 'company_only' },
    ]
    for (const input of given)
      expect(
        (await browser.graphql(share, { input: { ...input, commandId: id(), cohortId: town.cohorts.one } })).data,
      ).toEqual({ setSharing: { ok: true } })

    for (const principal of principals.filter((one) => one !== 'member')) {
      const text = await everythingReadBy(principal)
      const sees = inTheCohort.includes(principal) || principal === 'admin'
      const said = new Set([...text.matchAll(/"[^"]*mark-member[^"-]*"/g)].map(([word]) => word))
      expect([principal, [...said].toSorted()]).toEqual([
        principal,
        sees ? ['"Company mark-member"', '"Person mark-member"'] : [],
      ])
      expect([principal, text.includes('Counted Company')]).toEqual([principal, sees])
      expect(text).not.toContain('Only mine')
    }
  })
})
