import { graphql } from '../../graphql/document.ts'

export const ResumesQuery = graphql(`
  query Resumes {
    resumes {
      id
      name
      removed
      versions {
        fileId
        version
        fileName
        bytes
        uploadedAt
        url
      }
    }
  }
`)

export const RenameResume = graphql(`
  mutation RenameResume($input: RenameResumeInput!) {
    renameResume(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      resume {
        id
        name
      }
    }
  }
`)

export const RemoveResume = graphql(`
  mutation RemoveResume($input: ResumeInput!) {
    removeResume(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
    }
  }
`)
