import { useReader } from '../../app/session.tsx'
import { Select } from '../../design/field.tsx'
import type { DigestFrequency } from '../../generated/graphql.ts'
import { settingsWords as words } from '../../messages/settings.ts'
import { timeOf, timeOptions, timeValue } from './hours.ts'
import type { LocalTime } from './hours.ts'

export type Digest = LocalTime & { readonly frequency: DigestFrequency; readonly weekday: number }

const frequencies = (Object.keys(words.frequencies) as DigestFrequency[]).map((value) => ({
  value,
  label: words.frequencies[value],
}))

/** ISO weekdays: 1 is Monday. 2024-01-01 was one. */
const weekdays = (locale: string) =>
  Array.from({ length: 7 }, (_, index) => ({
    value: String(index + 1),
    label: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(Date.UTC(2024, 0, index + 1)),
  }))

/** How often the digest comes, and when. */
export const DigestFields = (props: {
  readonly digest: Digest
  /** Not where a switch says the same. */
  readonly withNever: boolean
  readonly withHalfHours: boolean
  readonly onChange: (digest: Digest) => void
}) => {
  const { digest, onChange } = props
  const { locale } = useReader()
  return (
    <div className="grid gap-4 wide:grid-cols-3">
      <Select
        label={words.frequency}
        value={digest.frequency}
        options={props.withNever ? frequencies : frequencies.filter(({ value }) => value !== 'off')}
        onPick={(value) =>
          onChange({ ...digest, frequency: frequencies.find((each) => each.value === value)?.value ?? 'daily' })
        }
      />
      {digest.frequency === 'weekly' && (
        <Select
          label={words.weekday}
          value={String(digest.weekday)}
          options={weekdays(locale)}
          onPick={(value) => onChange({ ...digest, weekday: Number(value) })}
        />
      )}
      {digest.frequency !== 'off' && (
        <Select
          label={words.hour}
          value={timeValue(digest)}
          options={timeOptions(locale, props.withHalfHours)}
          onPick={(value) => onChange({ ...digest, ...timeOf(value) })}
        />
      )}
    </div>
  )
}
