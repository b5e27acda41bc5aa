import { encode } from 'uqr'

const quiet = 4

/** A QR code as one path, dark on white in both themes: readers expect it so. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])))
    .join('')
  const whole = size + 2 * quiet
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${whole} ${whole}`}
      shapeRendering="crispEdges"
      className="size-52 max-w-full rounded-base border border-line"
      style={{ background: 'var(--letter)' }}
    >
      <path d={path} fill="var(--on-letter)" />
    </svg>
  )
}
