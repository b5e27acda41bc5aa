// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { inputOf, isSamePackage, packageOf, problemsIn } from './package-draft.ts'
import type { PackageDraft } from './package-draft.ts'

const complete: PackageDraft = {
  company: 'Invented Analytics',
  role: 'Data engineer',
  department: '',
  whyMe: 'Two years of pipelines.',
  whyCompany: 'You publish how you work.',
  talkingPoints: ['one', 'two', ' ', 'three'],
  resume: null,
  profileLink: '',
  jobLink: '',
}

describe('what a package lacks', () => {
  it('is nothing when the domain would take it', () => {
    expect(problemsIn(complete)).toEqual({})
  })

  it('is said field by field', () => {
    expect(Object.keys(problemsIn(packageOf(null, {})))).toEqual([
      'role',
      'company',
      'whyMe',
      'whyCompany',
      'talkingPoints',
    ])
    expect(problemsIn({ ...complete, talkingPoints: ['one', 'two'] }).talkingPoints).toBe(
      'Write one more talking point.',
    )
    expect(problemsIn({ ...complete, talkingPoints: ['1', '2', '3', '4', '5', '6'] }).talkingPoints).toContain('enough')
  })

  it('includes an address that is none', () => {
    expect(problemsIn({ ...complete, jobLink: 'www.invented.example' }).jobLink).toContain('https://')
    expect(problemsIn({ ...complete, jobLink: 'javascript:alert(1)' }).jobLink).toBeDefined()
    expect(problemsIn({ ...complete, jobLink: 'https://jobs.invented.example/1' })).toEqual({})
  })
})

describe('a package', () => {
  it('begins with what is known of the job', () => {
    const begun = packageOf(null, {
      company: 'Invented',
      role: 'Baker',
      department: 'Ovens',
      jobLink: 'https://a.example',
    })
    expect(begun).toMatchObject({
      company: 'Invented',
      role: 'Baker',
      department: 'Ovens',
      jobLink: 'https://a.example',
    })
  })

  it('goes out cleaned, without empty points', () => {
    expect(inputOf({ ...complete, role: ' Data engineer ' })).toMatchObject({
      role: 'Data engineer',
      talkingPoints: ['one', 'two', 'three'],
    })
  })

  it('is the same when only blanks differ', () => {
    expect(
      isSamePackage(complete, { ...complete, company: 'Invented Analytics ', talkingPoints: ['one', 'two', 'three'] }),
    ).toBe(true)
    expect(isSamePackage(complete, { ...complete, resume: { fileId: 'f', version: 1 } })).toBe(false)
  })
})
