import type { ReactNode } from 'react'

/** A part of a settings page: what it is about on the left, what can be set on the right. */
export const SettingsPart = (props: {
  readonly title: string
  readonly hint?: ReactNode
  readonly children: ReactNode
}) => (
  <section
    aria-label={props.title}
    className="grid gap-x-10 gap-y-4 border-t border-line py-6 desk:grid-cols-[200px_minmax(0,640px)]"
  >
    <div>
      <h2 className="text-16 font-medium">{props.title}</h2>
      {props.hint !== undefined && <p className="mt-1 text-13 text-faint">{props.hint}</p>}
    </div>
    <div className="flex min-w-0 flex-col items-start gap-4 *:w-full">{props.children}</div>
  </section>
)
