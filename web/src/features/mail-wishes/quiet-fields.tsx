import { useReader } from '../../app/session.tsx'
import { Select } from '../../design/field.tsx'
import { nextDigestWords as words } from '../../messages/next-digest.ts'
import { hourOptions } from '../settings/hours.ts'

export type Quiet = { readonly fromHour: number; readonly toHour: number; readonly chosen: boolean }

/** Where quiet hours begin for somebody who had none and wants some. */
const usual = { fromHour: 21, toHour: 8 }
const none = 'none'

/** Hours in which nothing is sent; the same hour twice is none. */
export const QuietFields = (props: {
  readonly quiet: Quiet
  readonly onChange: (hours: { readonly fromHour: number; readonly toHour: number }) => void
}) => {
  const { quiet, onChange } = props
  const { locale } = useReader()
  const hours = hourOptions(locale)
  const { fromHour, toHour } = quiet
  const isNone = fromHour === toHour
  return (
    <div className="grid items-start gap-4 wide:grid-cols-3">
      <Select
        label={words.quietFrom}
        value={isNone ? none : String(fromHour)}
        options={[{ value: none, label: words.noQuiet }, ...hours]}
        hint={quiet.chosen ? undefined : words.quietDefault}
        onPick={(value) => {
          if (value === none) onChange({ fromHour: 0, toHour: 0 })
          else onChange({ fromHour: Number(value), toHour: isNone ? usual.toHour : toHour })
        }}
      />
      {!isNone && (
        <Select
          label={words.quietTo}
          value={String(toHour)}
          options={hours.filter(({ value }) => value !== String(fromHour))}
          onPick={(value) => onChange({ fromHour, toHour: Number(value) })}
        />
      )}
    </div>
  )
}
