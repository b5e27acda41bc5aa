import { plural } from './plural.ts'

export const welcomeWords = {
  title: 'Welcome',
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  later: 'Later',
  next: 'Go on',
  finish: 'Open Today',
  you: 'First, you',
  youHint: 'So that dates and mornings are yours.',
  people: 'Your people',
  peopleHint: 'Bring your connections now, or later under Import.',
  closest: 'Who is close?',
  closestHint: 'Mark five people you would not want to lose touch with. Each of them comes back every 3 months.',
  chosen: (count: number) => plural(count, { one: '# person is close.', other: '# people are close.' }),
  search: 'Find a person',
  nobody: 'Nobody here yet. Go back a step to import, or go on.',
  digest: 'Your morning mail',
  digestHint: 'One mail with the people it would be good to hear from.',
  mark: (name: string) => `${name} is close`,
}
