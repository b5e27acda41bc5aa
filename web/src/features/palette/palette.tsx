import { useNavigate } from '@tanstack/react-router'
import { BriefcaseBusiness, ClipboardPen, Handshake, PenLine, Pin, Send, Settings, UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { closeOverlay, openLog, openOverlay } from '../../app/overlays.ts'
import { useOwnPages, useOwnSettingsPages } from '../../app/own-pages.ts'
import { signOut } from '../../app/sign-out.ts'
import { Avatar } from '../../design/avatar.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { peopleWords } from '../../messages/people.ts'
import { boardWords } from '../../messages/board.ts'
import { opportunityWords } from '../../messages/opportunities.ts'
import { referralsWords } from '../../messages/referrals.ts'
import { shell } from '../../messages/shell.ts'
import { useFindOpenings } from '../board/find-openings.ts'
import { useFindContacts } from '../contact/find-contacts.ts'
import { useFindOpportunities } from '../opportunities/find-opportunities.ts'
import { useFindRequests } from '../referrals/find-requests.ts'
import { FoundSection, row, sectionTitle } from './found-section.tsx'
import { useFirstRow } from './use-first-row.ts'

type Entry = {
  readonly id: string
  readonly name: string
  readonly keys?: string
  readonly icon: ReactNode
  readonly run: () => void
}

/** Ctrl or ⌘ K: a person, a page or an act by its name. */
export const Palette = () => {
  const [text, setText] = useState('')
  const { people, searching } = useFindContacts(text)
  const opportunities = useFindOpportunities(text)
  const openings = useFindOpenings(text)
  const requests = useFindRequests(text)
  const navigate = useNavigate()
  const pages = useOwnPages()
  const parts = useOwnSettingsPages()
  const open = (go: () => void) => () => {
    closeOverlay()
    go()
  }

  const entries: readonly Entry[] = [
    { id: 'act:log', name: shell.logHint, keys: 'l', icon: <PenLine size={16} aria-hidden />, run: () => openLog() },
    {
      id: 'act:add',
      name: shell.addPerson,
      icon: <UserPlus size={16} aria-hidden />,
      run: () => openOverlay({ kind: 'add-person', name: '' }),
    },
    {
      id: 'act:add-opportunity',
      name: opportunityWords.add,
      icon: <BriefcaseBusiness size={16} aria-hidden />,
      run: () => openOverlay({ kind: 'add-opportunity' }),
    },
    {
      id: 'act:post-opening',
      name: boardWords.post,
      icon: <ClipboardPen size={16} aria-hidden />,
      run: () => openOverlay({ kind: 'post-opening' }),
    },
    {
      id: 'act:ask',
      name: referralsWords.ask,
      icon: <Handshake size={16} aria-hidden />,
      run: open(() => void navigate({ to: '/referrals/new' })),
    },
    {
      id: 'act:updates',
      name: shell.updates,
      icon: <Send size={16} aria-hidden />,
      run: open(() => void navigate({ to: '/updates' })),
    },
    ...pages.map(({ to, name, letter, icon: Icon }) => ({
      id: `page:${to}`,
      name,
      keys: `g ${letter}`,
      icon: <Icon size={16} aria-hidden />,
      run: open(() => void navigate({ to })),
    })),
    ...parts
      .filter(({ to }) => to !== '/settings')
      .map((part) => ({
        id: `page:${part.to}`,
        name: shell.settingsPart(part.name),
        ...('letter' in part ? { keys: `g ${part.letter}` } : {}),
        icon: <Settings size={16} aria-hidden />,
        run: open(() => void navigate({ to: part.to })),
      })),
    { id: 'act:sign-out', name: shell.signOut, icon: <span className="size-4" />, run: () => void signOut() },
  ]
  const wanted = text.trim().toLocaleLowerCase()
  const shown = entries.filter(({ name }) => name.toLocaleLowerCase().includes(wanted))

  const run = (key: string) => {
    const entry = entries.find(({ id }) => id === key)
    if (entry !== undefined) return entry.run()
    closeOverlay()
    const [kind, id] = key.split(':')
    if (kind === 'opportunity' && id !== undefined) return void navigate({ to: '/opportunities/$id', params: { id } })
    if (kind === 'opening' && id !== undefined) return void navigate({ to: '/board/$id', params: { id } })
    if (kind === 'request' && id !== undefined) return void navigate({ to: '/referrals/$id', params: { id } })
    return void navigate({ to: '/people/$id', params: { id: key } })
  }

  const keyOf = (kind: string, [found]: readonly { readonly id: string }[]) => found && `${kind}:${found.id}`
  const { list, onKeyDownCapture } = useFirstRow({
    text,
    searching: searching || opportunities.searching || openings.searching || requests.searching,
    first:
      people[0]?.id ??
      keyOf('opportunity', opportunities.found) ??
      keyOf('opening', openings.found) ??
      keyOf('request', requests.found) ??
      shown[0]?.id,
    run,
  })

  return (
    <Dialog title={shell.palette} titleHidden onClose={closeOverlay}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField aria-label={shell.palette} autoFocus>
          <Input
            dir="auto"
            placeholder={shell.palettePlaceholder}
            onKeyDownCapture={onKeyDownCapture}
            className="w-full border-b border-line bg-transparent px-5 py-4 text-16 outline-none [&::-webkit-search-cancel-button]:hidden"
          />
        </SearchField>
        {/* The list scrolls while the focus stays in the field; the tab stop lets a keyboard reach it as well. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div ref={list} tabIndex={0} role="group" aria-label={shell.results} className="max-h-[56vh] overflow-y-auto">
          <ListBox
            aria-label={shell.palette}
            selectionMode="none"
            onAction={(key) => run(String(key))}
            className="p-1.5 outline-none"
            renderEmptyState={() => <p className="px-3 py-4 text-soft">{shell.paletteNobody(text)}</p>}
          >
            {people.length > 0 && (
              <ListBoxSection>
                <Header className={sectionTitle}>{wanted === '' ? shell.paletteRecent : shell.palettePeople}</Header>
                {people.map((person) => (
                  <ListBoxItem key={person.id} id={person.id} textValue={person.name} className={row}>
                    <Avatar id={person.id} name={person.name} size="small" />
                    <span dir="auto" className="min-w-0 flex-1 truncate text-start">
                      <span className="font-serif text-16">{person.name}</span>
                      <span className="ms-2 text-13 text-soft">
                        {peopleWords.roleAt(person.position, person.company)}
                      </span>
                    </span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
            {opportunities.found.length > 0 && (
              <FoundSection
                kind="opportunity"
                title={opportunityWords.found}
                icon={<BriefcaseBusiness size={16} aria-hidden />}
                found={opportunities.found}
              />
            )}
            {openings.found.length > 0 && (
              <FoundSection
                kind="opening"
                title={boardWords.found}
                icon={<Pin size={16} aria-hidden />}
                found={openings.found}
              />
            )}
            {requests.found.length > 0 && (
              <FoundSection
                kind="request"
                title={referralsWords.title}
                icon={<Handshake size={16} aria-hidden />}
                found={requests.found}
              />
            )}
            {shown.length > 0 && (
              <ListBoxSection>
                <Header className={sectionTitle}>{shell.palettePages}</Header>
                {shown.map(({ id, name, keys, icon }) => (
                  <ListBoxItem key={id} id={id} textValue={name} className={row}>
                    <span className="text-soft">{icon}</span>
                    <span className="flex-1">{name}</span>
                    {keys !== undefined && <Kbd keys={keys} />}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        </div>
      </Autocomplete>
    </Dialog>
  )
}
