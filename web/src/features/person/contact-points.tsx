import { Copy } from 'lucide-react'
import { IconButton } from '../../design/button.tsx'
import { say } from '../../design/toasts.ts'
import { common } from '../../messages/common.ts'
import { personWords as words } from '../../messages/person.ts'
import { Part } from './part.tsx'
import type { Person } from './person.ts'

const copy = (text: string): void => {
  void navigator.clipboard.writeText(text).then(() => say({ text: common.copied, tone: 'plain' }))
}

/** Only addresses that open a page; anything else is shown as text. */
const isWeb = (link: string): boolean => /^https?:\/\//i.test(link)
const bare = (link: string): string => link.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')

const Point = ({ text, href }: { readonly text: string; readonly href: string | undefined }) => (
  <li className="flex items-center gap-1">
    {href === undefined ? (
      <span className="min-w-0 flex-1 truncate">{text}</span>
    ) : (
      <a
        href={href}
        title={text}
        className="min-w-0 flex-1 truncate text-accent underline-offset-3 hover:underline"
        {...(isWeb(href) ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
      >
        {bare(text)}
      </a>
    )}
    <IconButton
      label={common.copy(text)}
      icon={<Copy size={14} aria-hidden />}
      onClick={() => copy(text)}
      className="wide:size-7"
    />
  </li>
)

/** Addresses, numbers and links; one press copies. */
export const ContactPoints = ({ person }: { readonly person: Person }) => {
  const none = person.emails.length + person.phones.length + person.links.length === 0
  return (
    <Part title={words.contactPoints}>
      {none && <p className="text-13 text-faint">{words.noContactPoints}</p>}
      <ul className="flex flex-col" dir="ltr">
        {person.emails.map((email) => (
          <Point key={email} text={email} href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`} />
        ))}
        {person.phones.map((phone) => (
          <Point key={phone} text={phone} href={`tel:${phone.replace(/[^+\d]/g, '')}`} />
        ))}
        {person.links.map((link) => (
          <Point key={link} text={link} href={isWeb(link) ? link : undefined} />
        ))}
      </ul>
    </Part>
  )
}
