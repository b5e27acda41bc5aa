import { createHash } from 'node:crypto'

/** The look of a page without scripts: the colours of mails, since it is opened from one. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: #faf8f4; --sheet: #fff; --ink: #24221e; --quiet: #6b665d; --line: #e6e1d8;
  --accent: #3f5b36; --on-accent: #fff }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1917; --sheet: #23211e; --ink: #efebe4; --quiet: #a8a299; --line: #38342f;
    --accent: #a9c79d; --on-accent: #1b1917 }
}
* { box-sizing: border-box }
body { margin: 0; padding: 48px 16px; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif }
main { max-width: 34rem; margin: 0 auto; padding: 32px; background: var(--sheet); border: 1px solid var(--line);
  overflow-wrap: anywhere }
h1 { margin: 0; font: normal 26px/34px Georgia, 'Times New Roman', serif }
p { margin: 12px 0 0 }
.quiet { color: var(--quiet); font-size: 14px }
form { margin: 24px 0 0 }
button { min-height: 44px; padding: 10px 20px; border: 1px solid var(--accent); border-radius: 6px;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; font-size: 15px;
  line-height: 20px; cursor: pointer }
button.plain { background: transparent; color: var(--accent) }
a { color: var(--accent) }
a:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px }
@media (max-width: 480px) { body { padding: 16px 12px } main { padding: 20px } }
`

/** Nothing but our own style and our own form: whatever else got into the page would not run. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
