export const listWords = {
  down: 'Next row',
  up: 'Row before',
  open: 'Open',
}
