import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const SetCloseness = graphql(`
  mutation SetCloseness($input: SetClosenessInput!) {
    setCloseness(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      contact {
        ...ContactRow
      }
    }
  }
`)

export const SetCadence = graphql(`
  mutation SetCadence($input: SetCadenceInput!) {
    setCadence(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      contact {
        ...ContactRow
      }
    }
  }
`)

export const SnoozeCheckIn = graphql(`
  mutation SnoozeCheckIn($input: SnoozeInput!) {
    snoozeCheckIn(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      contact {
        ...ContactRow
      }
    }
  }
`)

export const SkipCheckIn = graphql(`
  mutation SkipCheckIn($input: ContactInput!) {
    skipCheckIn(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      contact {
        ...ContactRow
      }
    }
  }
`)

export const AddTag = graphql(`
  mutation AddTag($input: TagInput!) {
    addTag(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      contact {
        ...ContactRow
      }
    }
  }
`)

export const RemoveTag = graphql(`
  mutation RemoveTag($input: TagInput!) {
    removeTag(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      contact {
        ...ContactRow
      }
    }
  }
`)

export const ArchiveContact = graphql(`
  mutation ArchiveContact($input: ContactInput!) {
    archiveContact(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      contact {
        ...ContactRow
      }
    }
  }
`)

export const RestoreContact = graphql(`
  mutation RestoreContact($input: ContactInput!) {
    restoreContact(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      contact {
        ...ContactRow
      }
    }
  }
`)

export const SetDoNotContact = graphql(`
  mutation SetDoNotContact($input: DoNotContactInput!) {
    setDoNotContact(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      contact {
        ...ContactRow
      }
    }
  }
`)

export const ClearDoNotContact = graphql(`
  mutation ClearDoNotContact($input: ContactInput!) {
    clearDoNotContact(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      contact {
        ...ContactRow
      }
    }
  }
`)
