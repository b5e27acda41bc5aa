import type { ReactNode } from 'react'
import { Header } from 'react-aria-components/Header'
import { ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'

/** Something that was found by its name, and what it belongs to. */
export type Found = { readonly id: string; readonly name: string; readonly about: string }
/** What was found for what is typed, and whether more may come. */
export type Finding = { readonly found: readonly Found[]; readonly searching: boolean }

export const row =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-base px-3 outline-none data-focused:bg-hover wide:min-h-9'
export const sectionTitle = 'px-3 pt-2 pb-1 text-12 font-strong text-faint'

/** Things of one kind in the palette; the keys of the rows are `kind:id`. */
export const FoundSection = (props: {
  readonly kind: string
  readonly title: string
  readonly icon: ReactNode
  readonly found: readonly Found[]
}) => (
  <ListBoxSection>
    <Header className={sectionTitle}>{props.title}</Header>
    {props.found.map(({ id, name, about }) => (
      <ListBoxItem key={id} id={`${props.kind}:${id}`} textValue={name} className={row}>
        <span className="text-soft">{props.icon}</span>
        <span dir="auto" className="min-w-0 flex-1 truncate text-start">
          {name}
          <span className="ms-2 text-13 text-soft">{about}</span>
        </span>
      </ListBoxItem>
    ))}
  </ListBoxSection>
)
