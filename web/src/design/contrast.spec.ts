// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Colour = readonly [red: number, green: number, blue: number]

const css = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8')

/** OKLCH to linear sRGB, clipped to the gamut as a screen would. Matrices of the OKLab definition. */
const linear = (lightness: number, chroma: number, hue: number): Colour => {
  const angle = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  return [
    clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ]
}

const number = '([\\d.]+)'
const oklch = `oklch\\(${number} ${number} ${number}\\)`
const tokens = new Map(
  [...css.matchAll(new RegExp(`--([\\w-]+): light-dark\\(${oklch}, ${oklch}\\)`, 'g'))].map((match) => {
    const [l1, c1, h1, l2, c2, h2] = match.slice(2).map(Number) as [number, number, number, number, number, number]
    return [match[1] ?? '', { light: linear(l1, c1, h1), dark: linear(l2, c2, h2) }]
  }),
)

const luminance = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue
const ratio = (one: Colour, other: Colour) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const papers = ['ground', 'sunken', 'raised', 'hover']
const text = [
  ...['ink', 'ink-soft', 'ink-faint', 'accent', 'due', 'overdue', 'waiting', 'done', 'refused'].flatMap((ink) =>
    papers.map((paper) => [ink, paper] as const),
  ),
  ...['due', 'overdue', 'waiting', 'done', 'refused'].map((status) => [status, `${status}-soft`] as const),
  ...['accent', 'accent-strong'].map((fill) => ['on-accent', fill] as const),
  ['ink', 'accent-soft'] as const,
  ['ink-soft', 'accent-soft'] as const,
  ['accent', 'accent-soft'] as const,
  ['ground', 'ink'] as const,
  ['on-letter', 'letter'] as const,
  ...[1, 2, 3, 4, 5, 6].map((tint) => ['on-tint', `tint-${tint}`] as const),
]
const shapes = ['focus', 'line-strong'].flatMap((shape) => papers.map((paper) => [shape, paper] as const))

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const contrast = (front: string, back: string) => {
    const [one, other] = [tokens.get(front), tokens.get(back)]
    if (one === undefined || other === undefined) throw new Error(`tokens.css has no ${one ? back : front}.`)
    return ratio(one[theme], other[theme])
  }

  it.each(text)('reads %s on %s at 4.5 to 1 or more', (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapes)('shows %s on %s at 3 to 1 or more', (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(3)
  })
})
