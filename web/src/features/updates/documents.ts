import { graphql } from '../../graphql/document.ts'

export const UpdateFields = graphql(`
  fragment UpdateFields on NetworkUpdate {
    id
    subject
    body
    status
    people
    reached
    passedOver
    refused
    sentAt
    draftedAt
    fields
    recipients {
      contactId
      name
      company
      state
      reason
      subject
      text
      updatesRefused
    }
    wouldPass
  }
`)

/** What the acts on an update answer with. */
export const UpdateAnswer = graphql(`
  fragment UpdateAnswer on UpdatePayload {
    ok
    refusal {
      code
      message
      field
    }
    update {
      ...UpdateFields
    }
  }
`)

export const UpdatesQuery = graphql(`
  query NetworkUpdates($first: Int, $after: String) {
    networkUpdates(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          subject
          status
          people
          reached
          passedOver
          refused
          draftedAt
        }
      }
    }
  }
`)

export const UpdateQuery = graphql(`
  query NetworkUpdate($id: ID!) {
    networkUpdate(id: $id) {
      ...UpdateFields
    }
  }
`)

export const CandidatesQuery = graphql(`
  query UpdateCandidates($first: Int, $after: String, $filter: ContactFilter) {
    updateCandidates(first: $first, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          contactId
          name
          company
          bar
          until
        }
      }
    }
  }
`)

export const PossibleRecipientsQuery = graphql(`
  query PossibleRecipients($filter: ContactFilter) {
    possibleRecipients(filter: $filter)
  }
`)

export const UpdateTagsQuery = graphql(`
  query UpdateTags {
    tags {
      tag
      count
    }
  }
`)

export const PreviewQuery = graphql(`
  query UpdatePreview($id: ID!, $contactId: ID!) {
    updatePreview(id: $id, contactId: $contactId) {
      contactId
      subject
      text
      missing
      bar
    }
  }
`)

export const DraftUpdate = graphql(`
  mutation DraftUpdate($input: UpdateWordsInput!) {
    draftUpdate(input: $input) {
      ...UpdateAnswer
    }
  }
`)

export const ChangeUpdate = graphql(`
  mutation ChangeUpdate($input: UpdateWordsInput!) {
    changeUpdate(input: $input) {
      ...UpdateAnswer
    }
  }
`)

export const ChooseRecipients = graphql(`
  mutation ChooseRecipients($input: ChooseRecipientsInput!) {
    chooseRecipients(input: $input) {
      ...UpdateAnswer
    }
  }
`)

export const SendUpdate = graphql(`
  mutation SendUpdate($input: UpdateWordsInput!) {
    sendUpdate(input: $input) {
      ...UpdateAnswer
    }
  }
`)

export const CancelUpdate = graphql(`
  mutation CancelUpdate($input: UpdateInput!) {
    cancelUpdate(input: $input) {
      ...UpdateAnswer
    }
  }
`)

export const DiscardUpdate = graphql(`
  mutation DiscardUpdate($input: UpdateInput!) {
    discardUpdate(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      update {
        id
        status
      }
    }
  }
`)
