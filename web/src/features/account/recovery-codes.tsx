import { Download } from 'lucide-react'
import { Button } from '../../design/button.tsx'
import { accountWords as words } from '../../messages/account.ts'
import { saveFile } from '../../rest/download.ts'
import { CopyButton } from './copy-button.tsx'

/** Recovery codes, shown this once. */
export const RecoveryCodes = (props: {
  readonly codes: readonly string[]
  readonly email: string
  readonly onKept: () => void
}) => {
  const text = props.codes.join('\n')
  const save = () =>
    saveFile(
      new Blob([`${words.fileHead(props.email)}\n\n${text}\n`], { type: 'text/plain' }),
      'kith-recovery-codes.txt',
    )
  return (
    <section aria-label={words.recovery} className="appear flex flex-col gap-3 rounded-base border border-line p-4">
      <p role="status" className="max-w-[60ch] text-soft">
        {words.recoveryShown}
      </p>
      <ul dir="ltr" className="grid grid-cols-2 gap-x-6 gap-y-1 font-medium tabular-nums">
        {props.codes.map((code) => (
          <li key={code}>
            <code className="text-14">{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={text} what={words.codesNamed} />
        <Button size="small" onClick={save}>
          <Download size={14} aria-hidden />
          {words.download}
        </Button>
        <Button size="small" look="quiet" onClick={props.onKept}>
          {words.kept}
        </Button>
      </div>
    </section>
  )
}
