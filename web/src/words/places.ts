/** What places are called today whose zones browsers still know by an earlier name. */
const today: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
}

/** The place of an IANA zone: "Kyiv" of `Europe/Kyiv`, and of `Europe/Kiev`. */
export const placeOf = (timeZone: string): string => {
  const name = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
  return today[name] ?? name
}
