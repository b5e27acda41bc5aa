import type { ContactId, UserId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { comparable } from '../text/clean.ts'
import type { Person } from './row.ts'

/** The words that tell one person of a list from another: the profile's slug, else name and company. */
export const identityWords = (person: Pick<Person, 'slug' | 'name' | 'company'>): readonly [string, string] =>
  person.slug === undefined
    ? ['linkedin-name', `${comparable(person.name)}|${comparable(person.company)}`]
    : ['linkedin', person.slug]

/** The contact that a person of a list is for `owner`: the same for ever, so that a second import meets the first. */
export const importedContactId = (owner: UserId, person: Pick<Person, 'slug' | 'name' | 'company'>): ContactId =>
  deterministicId('contact', owner, ...identityWords(person)) as ContactId
