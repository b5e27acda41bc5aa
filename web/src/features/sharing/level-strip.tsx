import { ChoiceStrip } from '../../design/choice-strip.tsx'
import type { SharingLevel } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { sharingMeanings, sharingNames } from '../../messages/rights.ts'
import { sharingWords as words } from '../../messages/sharing.ts'
import { SharingDefaultQuery } from './documents.ts'
import { sharingLevels } from './levels.ts'

/** How far somebody is shown, one key each; what is usual in the workspace is marked, never chosen by itself. */
export const LevelStrip = (props: {
  readonly question: string
  readonly onChoose: (level: SharingLevel) => void
  readonly onLeave: () => void
}) => {
  const { data } = useLiveQuery({ query: SharingDefaultQuery, variables: {}, topics: ['members'] })
  const usual = data?.viewer?.workspace.settings.sharingDefault
  return (
    <ChoiceStrip
      question={props.question}
      onLeave={props.onLeave}
      choices={sharingLevels.map((level, index) => ({
        key: String(index + 1),
        label: level === usual ? `${sharingNames[level]} (${words.usual})` : sharingNames[level],
        hint: sharingMeanings[level],
        run: () => {
          props.onLeave()
          props.onChoose(level)
        },
      }))}
    />
  )
}
