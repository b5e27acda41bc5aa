import { Archive, Share2, Tag, X } from 'lucide-react'
import { useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button, IconButton } from '../../design/button.tsx'
import { inputClass } from '../../design/field.tsx'
import type { ContactRowFragment } from '../../generated/graphql.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { common } from '../../messages/common.ts'
import { bulkWords as words } from '../../messages/sharing.ts'
import { BulkShare } from './bulk-share.tsx'
import type { PeopleSearch } from './search.ts'
import { most } from './selection.ts'
import { useBulkActs } from './use-bulk-acts.ts'

const TagLine = ({ onTag, onLeave }: { readonly onTag: (tag: string) => void; readonly onLeave: () => void }) => {
  const [text, setText] = useState('')
  return (
    <form
      className="flex flex-wrap items-center gap-2 py-1"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') onLeave()
        else onTag(text.trim())
      }}
    >
      <input
        autoFocus
        dir="auto"
        aria-label={words.tagLabel}
        placeholder={words.tagLabel}
        maxLength={50}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave()
        }}
        className={`${inputClass} w-60!`}
      />
      <Button type="submit" size="small" look="primary">
        {words.tag}
      </Button>
      <Button size="small" look="quiet" onClick={onLeave}>
        {common.cancel}
      </Button>
    </form>
  )
}

/** At the bottom while somebody is chosen: what to do with all of them. */
export const BulkBar = (props: {
  readonly people: readonly ContactRowFragment[]
  readonly search: PeopleSearch
  readonly onClear: () => void
}) => {
  const { people, search, onClear } = props
  const { cohorts } = useViewer()
  const { archive, addTag, progress } = useBulkActs()
  const [asking, setAsking] = useState<'share' | 'tag'>()
  const leave = () => setAsking(undefined)
  const done = (act: Promise<void>) => void act.then(onClear)
  const shareable = cohorts.length > 0
  useKeys('page', [
    { keys: 'Escape', label: words.keyClear, run: onClear },
    ...(shareable ? [{ keys: 's', label: words.share, run: () => setAsking('share') }] : []),
    { keys: 't', label: words.tag, run: () => setAsking('tag') },
  ])
  return (
    <section
      aria-label={words.bar}
      data-bulk-bar
      className="appear fixed inset-x-3 bottom-[calc(64px+env(safe-area-inset-bottom))] z-30 rounded-base bg-raised px-3 py-2 shadow-float wide:start-[calc(var(--rail)+32px)] wide:end-8 wide:bottom-4"
    >
      <div className="mx-auto flex max-w-[1120px] flex-wrap items-center gap-2">
        {progress !== undefined && (
          <p role="status" className="flex-1 py-1.5 tabular-nums">
            {words.working(progress.done, progress.all)}
          </p>
        )}
        {progress === undefined && asking === 'share' && (
          <BulkShare ids={people.map(({ id }) => id)} search={search} onLeave={leave} onDone={onClear} />
        )}
        {progress === undefined && asking === 'tag' && (
          <TagLine onLeave={leave} onTag={(tag) => done(addTag(people, tag))} />
        )}
        {progress === undefined && asking === undefined && (
          <>
            <IconButton label={words.keyClear} icon={<X size={16} aria-hidden />} onClick={onClear} />
            <p
              role="status"
              className="min-w-0 basis-[calc(100%-60px)] font-medium tabular-nums wide:flex-1 wide:basis-0"
            >
              {words.selected(people.length)}
              {people.length >= most && <span className="ms-2 text-13 text-soft">{words.most(most)}</span>}
            </p>
            {shareable && (
              <Button size="small" onClick={() => setAsking('share')} hint="s">
                <Share2 size={14} aria-hidden />
                {words.share}
              </Button>
            )}
            <Button size="small" onClick={() => setAsking('tag')} hint="t">
              <Tag size={14} aria-hidden />
              {words.tag}
            </Button>
            {search.archived !== true && (
              <Button size="small" onClick={() => done(archive(people))}>
                <Archive size={14} aria-hidden />
                {words.archive}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  )
}
