import { apart, plural } from './plural.ts'

export const kanbanWords = {
  cards: (count: number) => plural(count, { one: '# card', other: '# cards' }),
  move: 'Move to another column',
  moveName: (name: string) => `Move ${apart(name)}`,
  moveTo: (name: string) => `Where does ${apart(name)} go?`,
  drag: (name: string) => `Drag ${apart(name)}`,
  columns: 'Column',
  nothing: 'Nothing here.',
  more: (hidden: number) => `Show more (${plural(hidden, { one: '# left', other: '# left' })})`,
  open: (group: string) => `Open ${group}`,
  fold: (group: string) => `Fold ${group}`,
  left: 'Column to the left',
  right: 'Column to the right',
}
