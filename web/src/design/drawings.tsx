/** Small line drawings for empty pages. */
const frame = {
  width: 96,
  height: 64,
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  'aria-hidden': true,
} as const

export const TwoCircles = () => (
  <svg viewBox="0 0 96 64" {...frame} className="text-faint">
    <circle cx="38" cy="32" r="18" />
    <circle cx="58" cy="32" r="18" className="text-accent" stroke="currentColor" />
    <path d="M8 56h80" strokeLinecap="round" strokeDasharray="1 5" />
  </svg>
)

export const Sunrise = () => (
  <svg viewBox="0 0 96 64" {...frame} className="text-faint">
    <path d="M30 48a18 18 0 0 1 36 0" className="text-accent" stroke="currentColor" />
    <path d="M8 48h80M48 18v-8M27 26l-5-6M69 26l5-6M18 38l-7-3M78 38l7-3" strokeLinecap="round" />
  </svg>
)

export const Envelope = () => (
  <svg viewBox="0 0 96 64" {...frame} className="text-faint">
    <rect x="24" y="16" width="48" height="34" rx="4" />
    <path d="m25 19 23 18 23-18" className="text-accent" stroke="currentColor" />
  </svg>
)
