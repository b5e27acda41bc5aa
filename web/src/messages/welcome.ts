import { plural } from './plural.ts'

export const welcomeWords = {
  title: 'Welcome',
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  later: 'Later',
  next: 'Go on',
  finish: 'Open Today',
  skipRest: 'Skip the rest',
  you: 'First, you',
  youHint: 'So that dates and mornings are yours.',
  people: 'Your people',
  peopleHint: 'Bring your connections from LinkedIn, or write down a few names. Both can also wait.',
  byName: 'Or by name',
  byNameHint: 'Enter adds. After a comma you may say where they work.',
  byNamePlaceholder: 'Ada Byron, Analytical Engines',
  addedHere: 'Added',
  closest: 'Who is close?',
  closestHint: 'Mark five people you would not want to lose touch with. Each of them comes back every 3 months.',
  chosen: (count: number) =>
    count === 0
      ? 'Nobody yet.'
      : plural(count, {
          one: '# person is close, and on Today from now on.',
          other: '# people are close, and on Today from now on.',
        }),
  search: 'Find a person',
  nobody: 'Nobody here yet. Go back a step to write down a few names, or go on.',
  nobodyMatches: 'Nobody matches.',
  digest: 'Your morning mail',
  digestHint: 'One mail with the people it would be good to hear from.',
  mark: (name: string) => `${name} is close`,
}
