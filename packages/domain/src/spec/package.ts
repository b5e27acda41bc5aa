import type { CalendarDate } from '@kith/kernel'
import type { OpeningContent } from '../opening/state.ts'
import { sampleIds } from './ids.ts'

/** What a seeker prepares for whom they ask. */
export const samplePackage = {
  company: 'Fjord Analytics',
  role: 'Data Engineer',
  department: 'Data',
  whyMe: 'I built the pipeline of our capstone project.',
  whyCompany: 'They publish how they work.',
  talkingPoints: ['Shipped three pipelines', 'Writes tests first', 'Explains well'],
  resume: { fileId: sampleIds.file, version: 2 },
  profileLink: 'https://www.linkedin.example/in/noor-halim',
  jobLink: 'https://fjord.example/jobs/12',
}

/** A role that somebody is after, or can refer for. */
export const sampleRole = {
  company: 'Fjord Analytics',
  role: 'Data Engineer',
  department: 'Data',
  location: 'Vienna',
  link: 'https://fjord.example/jobs/12',
  notes: 'They ask for a portfolio.',
}

/** What a member or a mentor posts on the board. */
export const sampleOpening: OpeningContent & { readonly held: boolean } = {
  ...sampleRole,
  seats: 2,
  closesOn: '2026-12-18' as CalendarDate,
  audience: { kind: 'cohorts', cohortIds: [sampleIds.cohort] },
  held: false,
}

/** The SHA-256 of a request's text. */
export const sampleDigest = '7c211433f02071597741e6ff5a8ea34789abbf43a1f0b8d1c3ac7b5b4e2c1d0f'
