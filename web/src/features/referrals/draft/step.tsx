import type { ReactNode, Ref } from 'react'

/** One step of the page: what it is at the side, the work beside it. */
export const Step = ({
  title,
  hint,
  titleRef,
  children,
}: {
  readonly title: string
  readonly hint: ReactNode
  readonly titleRef?: Ref<HTMLHeadingElement>
  readonly children: ReactNode
}) => (
  <section
    aria-label={title}
    className="grid gap-x-10 gap-y-4 border-t border-line py-8 desk:grid-cols-[220px_minmax(0,720px)]"
  >
    <div>
      <h2 ref={titleRef} tabIndex={-1} className="font-serif text-20 font-medium outline-none">
        {title}
      </h2>
      <div className="mt-1 text-13 text-soft">{hint}</div>
    </div>
    <div className="min-w-0">{children}</div>
  </section>
)
