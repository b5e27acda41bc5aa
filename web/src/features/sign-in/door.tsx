import type { ReactNode } from 'react'
import { useTitle } from '../../design/page.tsx'
import { common } from '../../messages/common.ts'

/** The frame of the pages before the house: name, title, one sentence, the thing itself. */
export const Door = (props: {
  readonly title: string
  readonly lead?: ReactNode
  readonly wider?: boolean
  readonly children?: ReactNode
}) => {
  useTitle(props.title)
  return (
    <main
      className={`mx-auto flex min-h-dvh w-full flex-col justify-center px-4 py-12 ${props.wider === true ? 'max-w-[520px]' : 'max-w-[400px]'}`}
    >
      <p className="mb-8 font-serif text-20 font-medium text-accent">{common.appName}</p>
      <h1 dir="auto" className="font-serif text-34 font-medium">
        {props.title}
      </h1>
      {props.lead !== undefined && <div className="mt-1 text-soft">{props.lead}</div>}
      <div className="mt-8 flex flex-col gap-4">{props.children}</div>
    </main>
  )
}

export const textLink = 'text-14 text-accent underline-offset-3 hover:underline'

/** Why something was not done, below a form. */
export const FormProblem = ({ children }: { readonly children: string | undefined }) =>
  children === undefined ? null : (
    <p role="alert" className="text-14 text-refused">
      {children}
    </p>
  )
