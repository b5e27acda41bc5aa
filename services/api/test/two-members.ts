import { expect } from 'vitest'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'

export interface TwoMembers {
  readonly house: TestHouse
  readonly robin: Browser
  readonly kim: Browser
}

export const addContact = `mutation ($input: AddContactInput!) {
  addContact(input: $input) { ok refusal { code field message } contact { id name } }
}`

/** A house with two members of one workspace, both signed in. */
export const openHouseOfTwo = async (): Promise<TwoMembers> => {
  const house = await openTestHouse()
  const robin = openBrowser(house.url)
  const kim = openBrowser(house.url)
  await robin.post('/api/first-account', owner)
  const { data } = await robin.graphql('{ viewer { workspace { id } } }')
  const workspaceId = (data as never as { viewer: { workspace: { id: string } } }).viewer.workspace.id
  await house.join({ ...owner, email: 'kim@kith.example', name: 'Kim Example' }, workspaceId)
  await kim.post('/api/auth/sign-in/email', { email: 'kim@kith.example', password: owner.password })
  return { house, robin, kim }
}

/** Waits until the second member is known to the lists. */
export const awaitBoth = ({ kim }: TwoMembers): Promise<void> =>
  expect
    .poll(async () => (await kim.graphql('{ viewer { name } }')).data, { timeout: 10_000 })
    .toEqual({ viewer: { name: 'Kim Example' } })
