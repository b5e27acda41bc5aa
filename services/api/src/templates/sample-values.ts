import type { FieldValues, TemplateKind } from '@kith/domain'

const values: FieldValues = {
  'first name': 'Ilse',
  name: 'Ilse Brandt',
  'my name': 'Noor',
  company: 'Fjord Analytics',
  role: 'Data Engineer',
  department: 'Data Platform',
  'job link': 'https://fjord.example/jobs/12',
  'profile link': 'https://profiles.example/noor',
  'talking points': '- Shipped three pipelines\n- Writes tests first\n- Explains well',
  'why me': 'I built the pipeline of our capstone project, and I enjoy keeping one healthy.',
  'why company': 'They publish how they work, and I want to work that way.',
  link: 'https://kith.example/referral#…',
}

const outcomes: Partial<Readonly<Record<TemplateKind, string>>> = {
  'thanks-contacted': 'they contacted me',
  'thanks-interviewing': 'I have an interview',
  'thanks-offer': 'they made me an offer',
  'thanks-hired': 'I got the job',
  'thanks-rejected': 'they chose somebody else',
  'thanks-no-answer': 'they did not answer',
}

/** Invented values for all fields, to see a text as whoever gets it would. */
export const sampleValues = (kind: TemplateKind): FieldValues => ({
  ...values,
  outcome: outcomes[kind] ?? 'they contacted me',
})
