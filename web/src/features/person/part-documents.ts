import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

/** Whether a change was taken; the part of the person that it changed stands beside it. */
export const ContactOutcome = graphql(`
  fragment ContactOutcome on ContactPayload {
    ok
    refusal {
      code
      message
      field
    }
  }
`)

export const AddFact = graphql(`
  mutation AddFact($input: AddFactInput!) {
    addFact(input: $input) {
      ...ContactOutcome
      contact {
        ...PersonFacts
      }
    }
  }
`)

export const RemoveFact = graphql(`
  mutation RemoveFact($input: PartInput!) {
    removeFact(input: $input) {
      ...ContactOutcome
      contact {
        ...PersonFacts
      }
    }
  }
`)

export const AddNote = graphql(`
  mutation AddNote($input: NoteInput!) {
    addNote(input: $input) {
      ...ContactOutcome
      contact {
        ...PersonNotes
      }
    }
  }
`)

export const RemoveNote = graphql(`
  mutation RemoveNote($input: PartInput!) {
    removeNote(input: $input) {
      ...ContactOutcome
      contact {
        ...PersonNotes
      }
    }
  }
`)

export const AddImportantDate = graphql(`
  mutation AddImportantDate($input: AddImportantDateInput!) {
    addImportantDate(input: $input) {
      ...ContactOutcome
      contact {
        ...PersonDates
      }
    }
  }
`)

export const RemoveImportantDate = graphql(`
  mutation RemoveImportantDate($input: PartInput!) {
    removeImportantDate(input: $input) {
      ...ContactOutcome
      contact {
        ...PersonDates
      }
    }
  }
`)

export const ChangeContact = graphql(`
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) {
      ...ContactOutcome
      contact {
        id
        name
        company
        position
        location
        emails
        phones
        links
        employment {
          id
          company
          position
          from
          to
        }
      }
    }
  }
`)
