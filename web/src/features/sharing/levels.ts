import type { SharingLevel } from '../../generated/graphql.ts'
import { sharingNames } from '../../messages/rights.ts'
import { sharingWords as words } from '../../messages/sharing.ts'

export const sharingLevels = Object.keys(sharingNames) as SharingLevel[]

/** Something that a cohort may see, and how far. */
export type Shown = { readonly level: SharingLevel; readonly shownName: string; readonly shownCompany: string }

/** What the others read, in their words; `owner` is who shares. */
export const whatOthersSee = ({ level, shownName, shownCompany }: Shown, owner: string): string => {
  switch (level) {
    case 'hidden':
      return words.nothing
    case 'company_only':
      return shownCompany === '' ? words.noCompany : words.companyOnly(shownCompany)
    case 'name_and_company':
      return words.named(shownName, shownCompany, owner)
  }
}

/** Contacts by the level that they had, so that a change of many can be taken back in few steps. */
export const byLevel = (
  before: ReadonlyMap<string, SharingLevel>,
  changedTo: SharingLevel,
): ReadonlyMap<SharingLevel, readonly string[]> => {
  const groups = new Map<SharingLevel, string[]>()
  for (const [id, level] of before) {
    if (level === changedTo) continue
    groups.set(level, [...(groups.get(level) ?? []), id])
  }
  return groups
}
