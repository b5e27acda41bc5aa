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
