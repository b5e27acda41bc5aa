import { graphql } from '../../graphql/document.ts'

export const AddFact = graphql(`
  mutation AddFact($input: AddFactInput!) {
    addFact(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      contact {
        id
        facts {
          id
          text
        }
      }
    }
  }
`)

export const RemoveFact = graphql(`
  mutation RemoveFact($input: PartInput!) {
    removeFact(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      contact {
        id
        facts {
          id
          text
        }
      }
    }
  }
`)

export const AddNote = graphql(`
  mutation AddNote($input: NoteInput!) {
    addNote(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      contact {
        id
        notes {
          id
          text
          addedAt
        }
      }
    }
  }
`)

export const RemoveNote = graphql(`
  mutation RemoveNote($input: PartInput!) {
    removeNote(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      contact {
        id
        notes {
          id
          text
          addedAt
        }
      }
    }
  }
`)

export const AddImportantDate = graphql(`
  mutation AddImportantDate($input: AddImportantDateInput!) {
    addImportantDate(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      contact {
        id
        importantDates {
          id
          kind
          label
          month
          day
          year
          nextOn
        }
      }
    }
  }
`)

export const RemoveImportantDate = graphql(`
  mutation RemoveImportantDate($input: PartInput!) {
    removeImportantDate(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      contact {
        id
        importantDates {
          id
          kind
          label
          month
          day
          year
          nextOn
        }
      }
    }
  }
`)

export const ChangeContact = graphql(`
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
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
