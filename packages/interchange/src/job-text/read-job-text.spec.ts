import { opportunityCommand } from '@kith/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJobText } from './read-job-text.ts'

const id = '3f0c8f2e-5d6b-4a51-9c1e-0d7f3b2a1c44'
const blank = { company: '', role: '', department: '', location: '', notes: '' }

describe('a bare link', () => {
  it.each<[string, { company?: string; role?: string }]>([
    ['https://boards.greenhouse.io/tidewater/jobs/4012345', { company: 'Tidewater' }],
    ['https://job-boards.eu.greenhouse.io/fjord-analytics/jobs/12?gh_src=abc', { company: 'Fjord Analytics' }],
    ['https://boards.greenhouse.io/embed/job_app?for=tidewater&token=1', { company: 'Tidewater' }],
    [`https://jobs.lever.co/tidewater/${id}`, { company: 'Tidewater' }],
    [`https://jobs.ashbyhq.com/Fjord%20Analytics/${id}/application`, { company: 'Fjord Analytics' }],
    ['https://apply.workable.com/tidewater/j/4F2A19C0D1/', { company: 'Tidewater' }],
    ['https://tidewater.recruitee.com/o/senior-data-engineer', { company: 'Tidewater', role: 'Senior data engineer' }],
    ['https://tidewater.jobs.personio.de/job/123456', { company: 'Tidewater' }],
    [
      'https://jobs.smartrecruiters.com/FjordAnalytics/743999-senior-qa-engineer-m-w-d',
      { company: 'FjordAnalytics', role: 'Senior QA engineer' },
    ],
    ['https://tidewater.teamtailor.com/jobs/4321-ux-designer', { company: 'Tidewater', role: 'UX designer' }],
    [
      'https://tidewater.wd3.myworkdayjobs.com/en-US/Careers/job/Berlin/Senior-Engineer_R-10234',
      { company: 'Tidewater', role: 'Senior Engineer' },
    ],
    [
      'https://jobs-tidewater.icims.com/jobs/1234/platform-engineer/job',
      { company: 'Tidewater', role: 'Platform engineer' },
    ],
    [
      'https://www.ycombinator.com/companies/tidewater/jobs/AbC12dE-founding-engineer',
      { company: 'Tidewater', role: 'Founding engineer' },
    ],
    ['https://hub.example/tidewater/jobs/123-senior-engineer', { company: 'Tidewater', role: 'Senior engineer' }],
    ['https://boards.example/tidewater/jobs/1', { company: 'Tidewater' }],
    [`https://jobs.example/tidewater/${id}`, { company: 'Tidewater' }],
    [
      'https://www.linkedin.com/jobs/view/senior-engineer-at-fjord-analytics-3812345678?trk=public_jobs',
      { company: 'Fjord Analytics', role: 'Senior engineer' },
    ],
    ['https://www.linkedin.com/jobs/view/3812345678/', {}],
    ['https://de.indeed.com/viewjob?jk=0123456789abcdef', {}],
    [
      'https://careers.tidewater.example/en/jobs/77-platform-engineer',
      { company: 'Tidewater', role: 'Platform engineer' },
    ],
    ['https://www.tidewater.co.uk/careers/platform-engineer', { company: 'Tidewater', role: 'Platform engineer' }],
    ['tidewater.example/jobs/platform-engineer', { company: 'Tidewater', role: 'Platform engineer' }],
  ])('%s tells %o', (link, told) => {
    const { link: kept, ...draft } = readJobText(link)
    expect(draft).toEqual({ ...blank, ...told })
    expect(kept).toMatch(/^https:\/\//)
  })

  it('is kept without what only tells where it was clicked', () =>
    expect(readJobText('https://jobs.lever.co/tidewater/1?utm_source=mail&lang=de&trk=x').link).toBe(
      'https://jobs.lever.co/tidewater/1?lang=de',
    ))

  it('is none when it runs something or carries a password', () => {
    expect(readJobText('javascript:alert(1)').link).toBe('')
    expect(readJobText('https://me:secret@tidewater.example/jobs/1').link).toBe('https://tidewater.example/jobs/1')
  })
})

describe('a copied posting', () => {
  it.each<[string, { company?: string; role?: string; location?: string }]>([
    ['Senior Engineer at Tidewater', { role: 'Senior Engineer', company: 'Tidewater' }],
    [
      'Senior Engineer\nTidewater · Berlin, Germany · 2 weeks ago',
      { role: 'Senior Engineer', company: 'Tidewater', location: 'Berlin, Germany' },
    ],
    [
      'Tidewater\nSenior Engineer\nBerlin, Germany (Hybrid)',
      { role: 'Senior Engineer', company: 'Tidewater', location: 'Berlin, Germany (Hybrid)' },
    ],
    ['Berlin\nTidewater\nPlatform Lead', { role: 'Platform Lead', company: 'Tidewater', location: 'Berlin' }],
    ['Platform Engineer | Tidewater | Remote', { role: 'Platform Engineer', company: 'Tidewater', location: 'Remote' }],
    [
      'Tidewater hiring Data Analyst in Oslo, Norway | LinkedIn',
      { role: 'Data Analyst', company: 'Tidewater', location: 'Oslo, Norway' },
    ],
    [
      'Softwareentwickler (m/w/d) bei Tidewater GmbH',
      { role: 'Softwareentwickler (m/w/d)', company: 'Tidewater GmbH' },
    ],
    ['Lighthouse keeper\nTidewater', { role: 'Lighthouse keeper', company: 'Tidewater' }],
    ['Инженер-программист\nПрилив\nМосква', { role: 'Инженер-программист', company: 'Прилив', location: 'Москва' }],
    [
      'ソフトウェアエンジニア\n潮株式会社\n東京',
      { role: 'ソフトウェアエンジニア', company: '潮株式会社', location: '東京' },
    ],
  ])('%j tells %o', (text, told) => expect(readJobText(text)).toEqual({ ...blank, link: '', ...told }))

  it('leaves what is not understood as notes, and of the head nothing', () => {
    const posting = `Apply now\nSenior Engineer\nTidewater\nBerlin, Germany\n\n\n\nAbout us\nWe keep harbours dry, and we have done so for a very long time indeed.\n\nMore at https://jobs.lever.co/tidewater/${id}.`
    const draft = readJobText(posting)
    expect(draft).toMatchObject({ role: 'Senior Engineer', company: 'Tidewater', location: 'Berlin, Germany' })
    expect(draft.link).toBe(`https://jobs.lever.co/tidewater/${id}`)
    expect(draft.notes).toMatch(/^Apply now\n\nAbout us\nWe keep harbours dry/)
    expect(draft.notes).not.toContain('Senior Engineer')
  })

  it('is spelled as somebody wrote it, with the company that its link knows', () => {
    const link = `https://jobs.lever.co/tidewaterlabs/${id}`
    expect(readJobText(`${link}\nWork by the sea\nSenior Engineer\nTideWater Labs`)).toMatchObject({
      company: 'TideWater Labs',
      role: 'Senior Engineer',
    })
    expect(readJobText(`Senior Engineer\nOnly until Friday\n${link}`)).toMatchObject({
      company: 'Tidewaterlabs',
      notes: 'Only until Friday',
    })
  })
})

describe('labels', () => {
  it('say what is what, in several languages', () => {
    expect(readJobText('Company: Tidewater\nTitle: Engineer\nLocation: Bergen\nTeam: Data')).toEqual({
      ...blank,
      company: 'Tidewater',
      role: 'Engineer',
      location: 'Bergen',
      department: 'Data',
      link: '',
    })
    expect(readJobText('Stelle: Hafenmeister\nUnternehmen: Gezeiten AG\nStandort:\nHamburg')).toMatchObject({
      role: 'Hafenmeister',
      company: 'Gezeiten AG',
      location: 'Hamburg',
    })
    expect(readJobText('会社名：潮株式会社\n職種：開発\n勤務地：東京')).toMatchObject({
      company: '潮株式会社',
      role: '開発',
      location: '東京',
    })
    expect(readJobText('الشركة: المد\nالموقع: عمّان')).toMatchObject({ company: 'المد', location: 'عمّان' })
  })

  it('hold against what the first lines seem to say', () =>
    expect(readJobText('Join us\nSenior Engineer\nCompany: Tidewater')).toMatchObject({
      company: 'Tidewater',
      role: 'Senior Engineer',
    }))
})

describe('whatever is pasted', () => {
  const command = (draft: ReturnType<typeof readJobText>) =>
    opportunityCommand.safeParse({
      type: 'AddOpportunity',
      // A name that could not be told is for the person to write.
      data: {
        ...draft,
        company: draft.company || 'C',
        role: draft.role || 'R',
        opportunityId: id,
        ownerId: id,
        by: id,
      },
    })
  const sane = (text: string): void => {
    const result = command(readJobText(text))
    expect(result.error?.issues ?? []).toEqual([])
  }
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom(
      '\n',
      '\r\n',
      ' at ',
      ' | ',
      'Company: ',
      'Standort:\n',
      'Engineer',
      '\0',
      ' · ',
      'https://',
      '%E0%A4%A',
    ),
  )
  it('never throws, and each field is one that an opportunity takes', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => sane(pieces.join(''))),
      { numRuns: 400 },
    ))
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['NUL', '\0'.repeat(1_000)],
    ['one endless word', 'x'.repeat(100_000)],
    ['one endless line', 'We seek an engineer at sea, and '.repeat(3_200)],
    ['marks without end', `e${'\u0301'.repeat(99_000)}`],
    ['composed marks', '\u0958'.repeat(100_000)],
    ['separators', '|-·'.repeat(33_000)],
    ['very many lines', 'a:\n'.repeat(33_000)],
    ['very many links', 'https://a.example/b '.repeat(5_000)],
    ['half an emoji', '👩‍👩‍👧‍👦'.repeat(9_000).slice(0, 99_999)],
  ])('is read in a moment: %s', (_, text) => {
    const begun = performance.now()
    sane(text)
    expect(performance.now() - begun).toBeLessThan(1_500)
  })
})
