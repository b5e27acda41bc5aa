import type { ReferralPackageInput } from '../../../generated/graphql.ts'
import { draftWords as words } from '../../../messages/referral-draft.ts'
import type { ReferralWhole } from '../referral.ts'
import { fewestPoints, mostPoints, writtenPoints } from './talking-points.ts'

/** What the seeker writes for the referrer, as it stands in the form. */
export type PackageDraft = {
  readonly company: string
  readonly role: string
  readonly department: string
  readonly whyMe: string
  readonly whyCompany: string
  readonly talkingPoints: readonly string[]
  readonly resume: { readonly fileId: string; readonly version: number } | null
  readonly profileLink: string
  readonly jobLink: string
}

/** What is known of the job before anything was written. */
export type Known = Partial<Pick<PackageDraft, 'company' | 'role' | 'department' | 'jobLink'>>

/** The package as it was saved, or an empty one with what is known filled in. */
export const packageOf = (saved: ReferralWhole['package'], known: Known): PackageDraft =>
  saved === null
    ? {
        company: known.company ?? '',
        role: known.role ?? '',
        department: known.department ?? '',
        whyMe: '',
        whyCompany: '',
        talkingPoints: [],
        resume: null,
        profileLink: '',
        jobLink: known.jobLink ?? '',
      }
    : {
        company: saved.company,
        role: saved.role,
        department: saved.department,
        whyMe: saved.whyMe,
        whyCompany: saved.whyCompany,
        talkingPoints: saved.talkingPoints,
        resume: saved.resume === null ? null : { fileId: saved.resume.fileId, version: saved.resume.version },
        profileLink: saved.profileLink,
        jobLink: saved.jobLink,
      }

export type PackageField = keyof PackageDraft
export type PackageProblems = Readonly<Partial<Record<PackageField, string>>>

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text)

/** What the package still lacks, field by field, in the order of the form. */
export const problemsIn = (draft: PackageDraft): PackageProblems => {
  const points = writtenPoints(draft.talkingPoints).length
  return {
    ...(draft.role.trim() === '' ? { role: words.missing.role } : {}),
    ...(draft.company.trim() === '' ? { company: words.missing.company } : {}),
    ...(draft.whyMe.trim() === '' ? { whyMe: words.missing.whyMe } : {}),
    ...(draft.whyCompany.trim() === '' ? { whyCompany: words.missing.whyCompany } : {}),
    ...(points < fewestPoints || points > mostPoints ? { talkingPoints: words.missing.points(points) } : {}),
    ...(draft.profileLink.trim() !== '' && !isAddress(draft.profileLink.trim())
      ? { profileLink: words.linkWrong }
      : {}),
    ...(draft.jobLink.trim() !== '' && !isAddress(draft.jobLink.trim()) ? { jobLink: words.linkWrong } : {}),
  }
}

/** The package as the server takes it. */
export const inputOf = (draft: PackageDraft): ReferralPackageInput => ({
  company: draft.company.trim(),
  role: draft.role.trim(),
  department: draft.department.trim(),
  whyMe: draft.whyMe.trim(),
  whyCompany: draft.whyCompany.trim(),
  talkingPoints: [...writtenPoints(draft.talkingPoints)],
  resume: draft.resume,
  profileLink: draft.profileLink.trim(),
  jobLink: draft.jobLink.trim(),
})

/** Whether two packages would be sent alike. */
export const isSamePackage = (one: PackageDraft, other: PackageDraft): boolean =>
  JSON.stringify(inputOf(one)) === JSON.stringify(inputOf(other))
