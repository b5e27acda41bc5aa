import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const SetCloseness = graphql(`
  mutation SetCloseness($input: SetClosenessInput!) {
    setCloseness(input: $input) {
      ...ContactAnswer
    }
  }
`)

export const SetCadence = graphql(`
  mutation SetCadence($input: SetCadenceInput!) {
    setCadence(input: $input) {
      ...ContactAnswer
    }
  }
`)

export const SnoozeCheckIn = graphql(`
  mutation SnoozeCheckIn($input: SnoozeInput!) {
    snoozeCheckIn(input: $input) {
      ...ContactAnswer
    }
  }
`)

export const SkipCheckIn = graphql(`
  mutation SkipCheckIn($input: ContactInput!) {
    skipCheckIn(input: $input) {
      ...ContactAnswer
    }
  }
`)

export const AddTag = graphql(`
  mutation AddTag($input: TagInput!) {
    addTag(input: $input) {
      ...ContactAnswer
    }
  }
`)

export const RemoveTag = graphql(`
  mutation RemoveTag($input: TagInput!) {
    removeTag(input: $input) {
      ...ContactAnswer
    }
  }
`)

export const ArchiveContact = graphql(`
  mutation ArchiveContact($input: ContactInput!) {
    archiveContact(input: $input) {
      ...ContactAnswer
    }
  }
`)

export const RestoreContact = graphql(`
  mutation RestoreContact($input: ContactInput!) {
    restoreContact(input: $input) {
      ...ContactAnswer
    }
  }
`)

export const SetDoNotContact = graphql(`
  mutation SetDoNotContact($input: DoNotContactInput!) {
    setDoNotContact(input: $input) {
      ...ContactAnswer
    }
  }
`)

export const ClearDoNotContact = graphql(`
  mutation ClearDoNotContact($input: ContactInput!) {
    clearDoNotContact(input: $input) {
      ...ContactAnswer
    }
  }
`)
