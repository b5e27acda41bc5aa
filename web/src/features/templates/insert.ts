/** A text with something put in where the caret stood, or over what was selected; and where the caret stands then. */
export const insertAt = (
  text: string,
  what: string,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly text: string; readonly caret: number } => ({
  text: text.slice(0, from) + what + text.slice(to),
  caret: from + what.length,
})
