import { PageHeader } from '../../design/page.tsx'
import { EmptyState, ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { resumeWords as words } from '../../messages/resumes.ts'
import { ResumesQuery } from './documents.ts'
import { ResumeRow } from './resume-row.tsx'
import { UploadButton } from './upload-button.tsx'

/** What the reader hands to whoever refers them. */
export const ResumesPage = () => {
  const { data, error, skeleton, refetch } = useLiveQuery({ query: ResumesQuery, variables: {}, topics: ['files'] })
  const resumes = data?.resumes.filter(({ removed }) => !removed)
  return (
    <>
      <PageHeader
        title={words.title}
        state={words.state}
        act={resumes !== undefined && resumes.length > 0 && <UploadButton look="primary" label={words.upload} />}
      />
      {error !== undefined && data !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && data === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={3} />}
      {resumes?.length === 0 && (
        <EmptyState title={words.none} text={words.noneHint}>
          <UploadButton look="primary" label={words.upload} />
        </EmptyState>
      )}
      <ul>
        {resumes?.map((resume) => (
          <ResumeRow key={resume.id} resume={resume} />
        ))}
      </ul>
    </>
  )
}
