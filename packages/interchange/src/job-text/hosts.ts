/** Where in an address of an applicant system the company and the role stand. */
export interface Place {
  /** A piece of the path, counted from 0, or the first label of the host. */
  readonly company?: number | 'host'
  readonly role?: number | 'last'
}

/** Applicant systems by the end of their host. */
export const systems: readonly (readonly [host: string, place: Place])[] = [
  ['greenhouse.io', { company: 0, role: 'last' }],
  ['lever.co', { company: 0 }],
  ['ashbyhq.com', { company: 0 }],
  ['apply.workable.com', { company: 0 }],
  ['workable.com', { company: 'host', role: 'last' }],
  ['smartrecruiters.com', { company: 0, role: 'last' }],
  ['jobvite.com', { company: 0 }],
  ['recruitee.com', { company: 'host', role: 'last' }],
  ['personio.de', { company: 'host', role: 'last' }],
  ['personio.com', { company: 'host', role: 'last' }],
  ['bamboohr.com', { company: 'host' }],
  ['breezy.hr', { company: 'host', role: 'last' }],
  ['teamtailor.com', { company: 'host', role: 'last' }],
  ['applytojob.com', { company: 'host', role: 'last' }],
  ['softgarden.io', { company: 'host', role: 'last' }],
  ['pinpointhq.com', { company: 'host', role: 'last' }],
  ['myworkdayjobs.com', { company: 'host', role: 'last' }],
  ['icims.com', { company: 'host', role: 2 }],
  ['ycombinator.com', { company: 1, role: 'last' }],
]

/** Job boards and others whose own name is no employer's here. */
export const boards: ReadonlySet<string> = new Set(
  (
    'linkedin indeed glassdoor stepstone monster xing google ziprecruiter dice wellfound angel weworkremotely remoteok ' +
    'remotive arbeitnow arbeitsagentur reed totaljobs seek jobindex finn infojobs jobstreet naukri hh ' +
    'welcometothejungle otta builtin flexjobs simplyhired careerjet jooble talent adzuna join github notion bit tinyurl'
  ).split(' '),
)

/** First labels of hosts that say what is there and not whose it is. */
export const serviceLabels: ReadonlySet<string> = new Set(
  'www jobs job careers career karriere boards board job-boards apply work hire hiring recruiting eu en de fr us'.split(
    ' ',
  ),
)

/** Pieces of a path that name neither a company nor a role. */
export const pathWords: ReadonlySet<string> = new Set(
  (
    'jobs job careers career karriere stellen stellenangebote openings opening positions position vacancies vacancy ' +
    'view viewjob apply application details detail j o p embed job_app jobposting company companies about en de fr es ' +
    'it nl global search index home join-us work-with-us opportunities offers offer teams departments external'
  ).split(' '),
)
