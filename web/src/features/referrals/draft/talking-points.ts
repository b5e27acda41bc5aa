/** Fewer say too little, more are not read. */
export const fewestPoints = 3
export const mostPoints = 5

export type Points = readonly string[]

/** The points that say something. */
export const writtenPoints = (points: Points): Points =>
  points.map((point) => point.trim()).filter((point) => point !== '')

/** Room for as many points as are needed at least. */
export const withRoom = (points: Points): Points =>
  points.length >= fewestPoints
    ? points
    : [...points, ...Array.from({ length: fewestPoints - points.length }, () => '')]

export const setPoint = (points: Points, at: number, text: string): Points =>
  points.map((point, index) => (index === at ? text : point))

/** An empty point below another; nothing when there are enough. */
export const addPoint = (points: Points, after: number): Points =>
  points.length >= mostPoints ? points : [...points.slice(0, after + 1), '', ...points.slice(after + 1)]

/** Without one; the last line stays and is emptied. */
export const removePoint = (points: Points, at: number): Points =>
  points.length <= 1 ? [''] : points.filter((_, index) => index !== at)

/** One up or down; the same where there is no further. */
export const movePoint = (points: Points, at: number, by: 1 | -1): Points => {
  const [one, other] = [points[at], points[at + by]]
  if (one === undefined || other === undefined) return points
  return points.map((point, index) => (index === at ? other : index === at + by ? one : point))
}

/** What is written already, then others that are not among it, as long as there is room. */
export const withMore = (points: Points, more: Points): Points =>
  [...new Set([...writtenPoints(points), ...more])].slice(0, mostPoints)
