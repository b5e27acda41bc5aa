import type { ReactNode } from 'react'
import { MoreRow, Section } from '../components/section.tsx'
import type { Shortened } from './shorten.ts'
import { moreWords } from './words.ts'

interface ListProps<Row> {
  readonly heading: string
  readonly list: Shortened<Row>
  /** Where all of them stand. */
  readonly all: string
  readonly children: (row: Row, index: number) => ReactNode
}

/** A section with its rows and a line for those that were left out; nothing when there are none. */
export const List = <Row,>({ heading, list, all, children }: ListProps<Row>): ReactNode =>
  list.rows.length + list.more === 0 ? null : (
    <Section heading={heading}>
      {list.rows.map(children)}
      {list.more > 0 && <MoreRow href={all} words={moreWords(list.more)} />}
    </Section>
  )
