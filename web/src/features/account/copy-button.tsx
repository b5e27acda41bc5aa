import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { common } from '../../messages/common.ts'

/** Copies a text; where the browser does not let it, the text is there to be marked by hand. */
export const CopyButton = ({ text, what }: { readonly text: string; readonly what: string }) => {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <Button size="small" onClick={() => void copy()}>
      {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      <span role="status">{copied ? common.copied : common.copy(what)}</span>
    </Button>
  )
}
