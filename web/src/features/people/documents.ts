import { graphql } from '../../graphql/document.ts'
import '../contact/fragment.ts'

export const AddContact = graphql(`
  mutation AddContact($input: AddContactInput!) {
    addContact(input: $input) {
      ...ContactAnswer
    }
  }
`)
