import { useState } from 'react'

/** How many cards a column shows before somebody asks for more, and how many more they get each time. */
export const cardsAtOnce = 30

/** Which cards of a long column are drawn: the first ones, and one that has just come to it, wherever it stands. */
export const useShown = () => {
  const [limits, setLimits] = useState<ReadonlyMap<string, number>>(new Map())
  const [arrived, arrive] = useState<string>()
  const limitOf = (column: string): number => limits.get(column) ?? cardsAtOnce

  const shown = <Item extends { readonly id: string }>(column: string, cards: readonly Item[]): readonly Item[] => {
    const limit = limitOf(column)
    return cards.length <= limit ? cards : cards.filter(({ id }, index) => index < limit || id === arrived)
  }
  const showMore = (column: string): void =>
    setLimits((now) => new Map(now).set(column, (now.get(column) ?? cardsAtOnce) + cardsAtOnce))
  return { shown, showMore, arrive }
}
