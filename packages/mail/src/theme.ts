/**
 * Colours and type of mails. Mail programs know neither style sheets of ours nor OKLCH, so these are the light and dark
 * tokens of the web client written out; dark ones apply through a media query where a program supports it.
 */
export const light = {
  paper: '#faf8f4',
  sheet: '#ffffff',
  ink: '#24221e',
  quiet: '#6b665d',
  line: '#e6e1d8',
  accent: '#3f5b36',
  onAccent: '#ffffff',
} as const

export const dark = {
  paper: '#1b1917',
  sheet: '#23211e',
  ink: '#efebe4',
  quiet: '#a8a299',
  line: '#38342f',
  accent: '#a9c79d',
  onAccent: '#1b1917',
} as const

export const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
export const serif = "Georgia, 'Times New Roman', serif"

/** Inline styles win over classes, hence the `!important`s. */
export const darkStyles = `@media (prefers-color-scheme: dark) {
.paper { background-color: ${dark.paper} !important; }
.sheet { background-color: ${dark.sheet} !important; border-color: ${dark.line} !important; }
.ink { color: ${dark.ink} !important; }
.quiet { color: ${dark.quiet} !important; }
.line { border-color: ${dark.line} !important; }
.accent { color: ${dark.accent} !important; }
.button { background-color: ${dark.accent} !important; }
.on-accent { color: ${dark.onAccent} !important; }
}
@media (max-width: 480px) { .sheet { padding: 20px !important; } }`
