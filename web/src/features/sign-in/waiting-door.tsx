import { Skeleton } from '../../design/states.tsx'

/** In place of a door while the server is asked what lies behind its link; nothing at all before that takes long. */
export const WaitingDoor = ({ late }: { readonly late: boolean }) =>
  late ? (
    <main className="mx-auto max-w-[520px] px-4 pt-24">
      <Skeleton rows={4} />
    </main>
  ) : null
