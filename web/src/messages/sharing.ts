import { common } from './common.ts'
import { apart, plural } from './plural.ts'

export const sharingWords = {
  title: 'Sharing',
  howFar: (name: string, cohort: string) => `What may ${cohort} see of ${name}?`,
  howFarSeveral: (count: number, cohort: string) => `What may ${cohort} see of these ${count}?`,
  withWhom: 'With which cohort?',
  othersSee: 'Others see:',
  nothing: 'nothing',
  noCompany: 'nothing, because no company is known',
  companyOnly: (company: string) => `somebody knows somebody at ${apart(company)}`,
  named: (name: string, company: string, owner: string) =>
    [name, ...(company === '' ? [] : [company]), `known by ${apart(owner)}`]
      .map((part, index, all) => (index < all.length - 1 ? apart(part) : part))
      .join(', '),
  usual: 'usual here',
  done: {
    hidden: (who: string, cohort: string) => `${who}: hidden from ${cohort}.`,
    company_only: (who: string, cohort: string) => `${who}: ${cohort} sees the company only.`,
    name_and_company: (who: string, cohort: string) => `${who}: ${cohort} sees name and company.`,
  },
  several: common.people,
  preview: 'What others see',
  previewOf: (cohort: string) => `What ${cohort} sees of your people, exactly. Nothing else of them leaves your desk.`,
  counts: (named: number, companyOnly: number, hidden: number) =>
    `${common.people(named)} by name, ${companyOnly} by company only, ${hidden} hidden.`,
  asTheySee: 'As they see it',
  yours: 'Person by person',
  nothingYet: 'They see nothing of yours.',
  nothingYetHint: 'Whom you share, and how far, is up to you. You can take it back at any time.',
  choose: 'Choose whom to share',
  hide: (name: string) => `Hide ${name}`,
  change: (name: string) => `Change what is seen of ${name}`,
  showMore: 'Show more',
  backToCohort: 'To the cohort',
}

export const bulkWords = {
  bar: 'What to do with the selection',
  selected: (count: number) => plural(count, { one: '# selected', other: '# selected' }),
  most: (count: number) => `${count} at once, no more. Choose fewer, or go on in two steps.`,
  share: 'Share',
  tag: 'Tag',
  archive: 'Archive',
  clear: 'Clear',
  tagLabel: 'Tag for all of them',
  working: (done: number, all: number) => `${done} of ${all}`,
  tagged: (count: number, tag: string) => `${common.people(count)}: tagged “${tag}”.`,
  archived: (count: number) => plural(count, { one: '# person is archived.', other: '# people are archived.' }),
  someFailed: (count: number, why: string) =>
    `${plural(count, { one: '# person was left as before', other: '# people were left as before' })}. ${why}`,
  noCohort: 'You are not in a cohort, so there is nobody to share with.',
  select: (name: string) => `Select ${name}`,
  selectAll: 'Select all that are loaded',
  selecting: 'Select',
  done: 'Done',
  keySelect: 'Select',
  keyMore: 'Select on, downwards',
  keyLess: 'Select on, upwards',
  keyClear: 'Clear the selection',
}
