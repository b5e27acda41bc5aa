const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'Chromebook'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
]

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS/, 'Firefox'],
  [/Chrome\/|CriOS/, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const first = (names: typeof systems, text: string): string | undefined => names.find(([sign]) => sign.test(text))?.[1]

/** What to call this device at first, from what its browser says of itself. */
export const deviceName = (userAgent: string): string => {
  const [system, browser] = [first(systems, userAgent), first(browsers, userAgent)]
  if (system === undefined) return browser ?? 'Passkey'
  return browser === undefined ? system : `${browser} on ${system}`
}
