import { useViewer } from '../../app/session.tsx'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { DigestFields } from '../settings/digest-fields.tsx'
import { SetDigest } from '../settings/documents.ts'

/** When the morning mail comes; saved at once. */
export const DigestStep = () => {
  const { digest } = useViewer()
  const act = useAct()
  return (
    <DigestFields
      digest={digest}
      withNever
      withHalfHours
      onChange={({ frequency, weekday, localHour, localMinute }) =>
        void act({
          document: SetDigest,
          variables: { input: { commandId: commandId(), frequency, weekday, localHour, localMinute } },
        })
      }
    />
  )
}
