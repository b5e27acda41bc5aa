import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../design/button.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { updateWords as words } from '../../messages/updates.ts'
import { DiscardUpdate } from './documents.ts'
import { LookPart } from './look-part.tsx'
import { PeoplePart } from './people-part.tsx'
import type { Update } from './update.ts'
import { useWords } from './use-words.ts'
import { WordsPart } from './words-part.tsx'

/** The three steps of an update: what to say, to whom, and looking it through. All of them can be seen at once. */
export const DraftView = ({ update }: { readonly update: Update }) => {
  const act = useAct()
  const navigate = useNavigate()
  const written = useWords(update)
  const discard = async () => {
    const { refused } = await act({
      document: DiscardUpdate,
      variables: { input: { commandId: commandId(), updateId: update.id } },
      said: words.discarded,
    })
    if (refused === undefined) void navigate({ to: '/updates' })
  }
  return (
    <div className="grid gap-10 desk:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-10">
        <section aria-label={words.wordsPart} className="flex flex-col gap-4">
          <SectionTitle>{words.wordsPart}</SectionTitle>
          <WordsPart fields={update.fields} written={written} />
        </section>
        <section aria-label={words.lookPart} className="flex flex-col gap-4">
          <SectionTitle>{words.lookPart}</SectionTitle>
          <LookPart update={update} saved={written.saved} />
        </section>
        {/* Not below the people: there may be thousands. */}
        <div>
          <Button look="quiet" size="small" onClick={() => void discard()}>
            {words.discard}
          </Button>
        </div>
      </div>
      <section aria-label={words.peoplePart} className="flex min-w-0 flex-col gap-4">
        <SectionTitle count={update.people}>{words.peoplePart}</SectionTitle>
        <PeoplePart update={update} />
      </section>
    </div>
  )
}
