import { useState } from 'react'
import { Select } from '../../design/field.tsx'
import { settingsWords as words } from '../../messages/settings.ts'

const now = new Date()

const offsetOf = (timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(now)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** Every zone that the browser knows, the current one even when it is an old name. */
const zones = (current: string): { value: string; label: string }[] => {
  const known = Intl.supportedValuesOf('timeZone')
  const all = known.includes(current) ? known : [current, ...known]
  return all.map((value) => ({
    value,
    label: `${value.replaceAll('_', ' ').replaceAll('/', ' / ')} (${offsetOf(value)})`,
  }))
}

const offered = [
  'en-GB',
  'en-US',
  'en-CA',
  'en-AU',
  'en-IN',
  'en-IE',
  'de-DE',
  'es-ES',
  'fr-FR',
  'it-IT',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'sv-SE',
  'uk-UA',
  'tr-TR',
  'ja-JP',
  'ar-EG',
  'he-IL',
]

const locales = (current: string): { value: string; label: string }[] => {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const all = offered.includes(current) ? offered : [current, ...offered]
  return all.map((value) => {
    const { region, language } = new Intl.Locale(value)
    const example = new Intl.DateTimeFormat(region === undefined ? 'en' : `en-${region}`, {
      dateStyle: 'medium',
    }).format(now)
    return { value, label: `${region === undefined ? language : (names.of(region) ?? region)}, ${example}` }
  })
}

/** Time zone and the habits of writing dates. */
export const ZoneFields = (props: {
  readonly timeZone: string
  readonly locale: string
  readonly onChange: (zone: { readonly timeZone: string; readonly locale: string }) => void
}) => {
  const [options] = useState(() => ({ zones: zones(props.timeZone), locales: locales(props.locale) }))
  return (
    <div className="grid gap-4 wide:grid-cols-2">
      <Select
        label={words.timeZone}
        value={props.timeZone}
        options={options.zones}
        onPick={(timeZone) => props.onChange({ timeZone, locale: props.locale })}
      />
      <Select
        label={words.locale}
        value={props.locale}
        options={options.locales}
        onPick={(locale) => props.onChange({ timeZone: props.timeZone, locale })}
      />
    </div>
  )
}
