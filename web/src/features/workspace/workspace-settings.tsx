import { ErrorState, Skeleton } from '../../design/states.tsx'
import type {
  SecondFactorRule,
  SharingLevel,
  WorkspaceSettingsInput,
  WorkspaceSettingsPartsFragment,
} from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { sharingNames } from '../../messages/rights.ts'
import { workspaceWords as words } from '../../messages/workspace.ts'
import { ChoiceRow } from '../log/choice-row.tsx'
import { DigestFields } from '../settings/digest-fields.tsx'
import { SettingsPart } from '../settings/part.tsx'
import { ChangeWorkspaceSettings, WorkspaceQuery } from './documents.ts'
import { GuardrailForm } from './guardrail-form.tsx'
import { numbersOf, typed } from './guardrails.ts'

type Settings = Omit<WorkspaceSettingsInput, 'commandId'>

const levels = (Object.keys(sharingNames) as SharingLevel[]).map((value) => ({ value, label: sharingNames[value] }))
const rules = (Object.keys(words.secondFactorRules) as SecondFactorRule[]).map((value) => ({
  value,
  label: words.secondFactorRules[value],
}))

/** As the mutation takes them: plain, without what the cache adds. */
const plain = ({ guardrails, digest, sharingDefault, secondFactor }: WorkspaceSettingsPartsFragment['settings']) => ({
  guardrails: numbersOf(typed(guardrails)),
  digest: { frequency: digest.frequency, weekday: digest.weekday, localHour: digest.localHour },
  sharingDefault,
  secondFactor,
})

const Form = ({ now }: { readonly now: Settings }) => {
  const act = useAct()
  const variables = (settings: Settings) => ({ input: { commandId: commandId(), ...settings } })
  const save = (part: Partial<Settings>) =>
    void act({
      document: ChangeWorkspaceSettings,
      variables: variables({ ...now, ...part }),
      said: words.saved,
      // Whoever asks for a second factor without having one may not take it back before they do.
      ...(part.secondFactor === 'staff'
        ? {}
        : { undo: () => act({ document: ChangeWorkspaceSettings, variables: variables(now) }) }),
    })
  return (
    <>
      <SettingsPart title={words.guardrails} hint={words.guardrailsHint}>
        <GuardrailForm
          key={JSON.stringify(now.guardrails)}
          numbers={now.guardrails}
          onSave={(guardrails) => save({ guardrails })}
        />
      </SettingsPart>
      <SettingsPart title={words.digest} hint={words.digestHint}>
        <DigestFields
          digest={{ ...now.digest, localMinute: 0 }}
          withNever
          withHalfHours={false}
          onChange={({ frequency, weekday, localHour }) => save({ digest: { frequency, weekday, localHour } })}
        />
      </SettingsPart>
      <SettingsPart title={words.sharing} hint={words.sharingHint}>
        <ChoiceRow
          legend={words.sharingDefault}
          options={levels}
          value={now.sharingDefault}
          onPick={(sharingDefault) => save({ sharingDefault })}
        />
      </SettingsPart>
      <SettingsPart title={words.secondFactor} hint={words.secondFactorHint}>
        <ChoiceRow
          legend={words.secondFactorWho}
          options={rules}
          value={now.secondFactor}
          onPick={(secondFactor) => save({ secondFactor })}
        />
        <p className="text-13 text-faint">{words.secondFactorYou}</p>
      </SettingsPart>
    </>
  )
}

/** What an admin sets for everybody in the workspace. */
export const WorkspaceSettings = () => {
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: WorkspaceQuery,
    variables: {},
    topics: ['members'],
  })
  const settings = data?.viewer?.workspace.settings
  if (settings !== undefined) return <Form now={plain(settings)} />
  if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />
  return skeleton ? <Skeleton rows={6} /> : null
}
