import { describe, expect, it } from 'vitest'
import { fillIn, noJob } from './job-draft.ts'

const read = { ...noJob, company: 'Northwind', role: 'Engineer', link: 'https://jobs.example/1' }

describe('what was read from a posting', () => {
  it('fills the fields and says which', () => {
    expect(fillIn(noJob, new Set(), read)).toEqual({ fields: read, filled: ['Role', 'Company', 'Link to the job'] })
  })

  it('never replaces what the person wrote', () => {
    const now = { ...noJob, company: 'Northwind Traders' }
    const { fields, filled } = fillIn(now, new Set(['company'] as const), read)
    expect(fields.company).toBe('Northwind Traders')
    expect(fields.role).toBe('Engineer')
    expect(filled).not.toContain('Company')
  })

  it('gives way to what is read next, also where that says nothing', () => {
    const { fields } = fillIn(read, new Set(), { ...noJob, role: 'Designer' })
    expect(fields).toEqual({ ...noJob, role: 'Designer' })
  })
})
