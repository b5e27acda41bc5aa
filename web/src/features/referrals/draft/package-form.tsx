import { useState } from 'react'
import { TextArea, TextField } from '../../../design/field.tsx'
import { useLiveQuery } from '../../../graphql/use-live-query.ts'
import { draftWords as words } from '../../../messages/referral-draft.ts'
import { ResumesQuery } from '../../resumes/documents.ts'
import { pointsIn } from '../template-kind.ts'
import { useFilledTemplate } from '../use-filled-template.ts'
import type { PackageDraft, PackageField, PackageProblems } from './package-draft.ts'
import { PointsField } from './points-field.tsx'
import { ResumeField } from './resume-field.tsx'
import { withMore } from './talking-points.ts'

type Texts = Exclude<PackageField, 'talkingPoints' | 'resume'>

/** All that a referrer needs to refer somebody. A field complains once it was left, or once sending was tried. */
export const PackageForm = (props: {
  readonly referralId: string
  readonly value: PackageDraft
  readonly onChange: (value: PackageDraft) => void
  readonly problems: PackageProblems
  /** Every field says what it lacks, not only those that were left. */
  readonly strict: boolean
}) => {
  const { value, onChange } = props
  const [left, setLeft] = useState<ReadonlySet<PackageField>>(new Set())
  const { data } = useLiveQuery({ query: ResumesQuery, variables: {}, topics: ['files'] })
  const template = useFilledTemplate('talking_points', props.referralId)
  const problem = (field: PackageField) => (props.strict || left.has(field) ? props.problems[field] : undefined)
  const leave = (field: PackageField) => setLeft((before) => new Set([...before, field]))
  const text = (field: Texts) => ({
    value: value[field],
    problem: problem(field),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ ...value, [field]: event.target.value }),
    onBlur: () => leave(field),
  })
  const suggested = pointsIn(template?.text ?? '')

  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 wide:grid-cols-2">
        <TextField label={words.role} maxLength={200} {...text('role')} />
        <TextField label={words.company} maxLength={200} {...text('company')} />
        <TextField label={words.department} maxLength={200} {...text('department')} />
        <TextField label={words.jobLink} type="url" dir="ltr" hint={words.linkHint} {...text('jobLink')} />
      </div>
      <TextArea label={words.whyMe} hint={words.whyMeHint} {...text('whyMe')} />
      <TextArea label={words.whyCompany} {...text('whyCompany')} />
      <div
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) leave('talkingPoints')
        }}
      >
        <PointsField
          points={value.talkingPoints}
          problem={problem('talkingPoints')}
          onChange={(talkingPoints) => onChange({ ...value, talkingPoints })}
          onTemplate={
            suggested.length === 0
              ? undefined
              : () => onChange({ ...value, talkingPoints: withMore(value.talkingPoints, suggested) })
          }
        />
      </div>
      <div className="grid gap-4 wide:grid-cols-2">
        <ResumeField
          resumes={data?.resumes ?? []}
          chosen={value.resume}
          onChoose={(resume) => onChange({ ...value, resume })}
        />
        <TextField label={words.profileLink} type="url" dir="ltr" hint={words.linkHint} {...text('profileLink')} />
      </div>
    </div>
  )
}
