import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { common } from '../messages/common.ts'

/** A page's column: title, one sentence of state, at most one primary button, then the thing itself. */
export const Page = ({ children, wider = false }: { readonly children: ReactNode; readonly wider?: boolean }) => (
  <div
    className={`mx-auto w-full px-4 pt-6 pb-28 wide:px-8 wide:pt-10 wide:pb-16 ${wider ? 'max-w-[1280px]' : 'max-w-[1120px]'}`}
  >
    {children}
  </div>
)

/** Names the tab of the browser while the component is there. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title === common.appName ? title : `${title} · ${common.appName}`
  }, [title])
}

export const PageHeader = (props: {
  readonly title: string
  readonly state?: ReactNode
  readonly act?: ReactNode
  readonly children?: ReactNode
}) => {
  useTitle(props.title)
  return (
    <header className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
      <div className="min-w-0 flex-1">
        <h1 dir="auto" className="font-serif text-26 font-medium wide:text-34">
          {props.title}
        </h1>
        {props.state !== undefined && <p className="mt-1 text-soft">{props.state}</p>}
      </div>
      {props.act}
      {props.children}
    </header>
  )
}

/** What can be done with a page, beside its title; on a phone below it, so that a long title keeps its room. */
export const PageActs = ({ children }: { readonly children: ReactNode }) => (
  <div className="flex w-full flex-wrap gap-2 wide:w-auto">{children}</div>
)

export const SectionTitle = ({ children, count }: { readonly children: ReactNode; readonly count?: number }) => (
  <h2 className="flex items-baseline gap-2 border-b border-line pb-1.5 text-13 font-strong text-soft">
    {children}
    {count !== undefined && <span className="font-normal text-faint tabular-nums">{count}</span>}
  </h2>
)
