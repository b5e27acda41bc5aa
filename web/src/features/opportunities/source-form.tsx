import { openOverlay } from '../../app/overlays.ts'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { readField } from '../../design/form.ts'
import { SmallForm } from '../../design/small-form.tsx'
import { common } from '../../messages/common.ts'
import { opportunityWords as words } from '../../messages/opportunities.ts'
import { useOpeningsAt } from '../board/openings-at.ts'
import { PersonPicker } from '../log/person-picker.tsx'

export type SourceChoice = 'contact' | 'opening' | 'gathering' | 'board'

type SourceFormProps = {
  readonly kind: SourceChoice
  readonly company: string
  readonly onRecord: (given: { contactId?: string; openingId?: string; where?: string }) => void
  readonly onLeave: () => void
}

const isSaidInWords = (kind: SourceChoice): boolean => kind === 'gathering' || kind === 'board'

const OpeningChoice = ({ company, onRecord }: SourceFormProps) => {
  const openings = useOpeningsAt(company)
  return (
    <>
      <p className="text-13 text-soft">{openings.length === 0 ? words.noOpenings : words.sourceWhich}</p>
      <div className="flex flex-wrap gap-1.5">
        {openings.map(({ id, role, poster }) => (
          <Button key={id} size="small" onClick={() => onRecord({ openingId: id })} className="max-w-full">
            <bdi className="truncate">{role}</bdi>
            <span className="text-faint">
              <bdi>{poster.name}</bdi>
            </span>
          </Button>
        ))}
      </div>
    </>
  )
}

/** Who, which opening, or where, according to the kind of source. */
export const SourceForm = (props: SourceFormProps) => (
  <SmallForm
    {...(isSaidInWords(props.kind) ? { submit: common.save } : {})}
    onLeave={props.onLeave}
    onSubmit={(form) => {
      if (isSaidInWords(props.kind)) props.onRecord({ where: readField(form, 'where') })
    }}
  >
    {props.kind === 'contact' && (
      <PersonPicker
        chosen={[]}
        onPick={({ id }) => props.onRecord({ contactId: id })}
        onNew={(name) => openOverlay({ kind: 'add-person', name })}
        onEmptyBackspace={props.onLeave}
      />
    )}
    {props.kind === 'opening' && <OpeningChoice {...props} />}
    {isSaidInWords(props.kind) && (
      <TextField
        label={props.kind === 'gathering' ? words.sourceGathering : words.sourceWhere}
        hint={props.kind === 'gathering' ? words.sourceGatheringHint : words.sourceWhereHint}
        name="where"
        required
        autoFocus
        maxLength={200}
      />
    )}
  </SmallForm>
)
