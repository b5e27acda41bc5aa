import { graphql } from '../../graphql/document.ts'

export const TemplatesQuery = graphql(`
  query Templates {
    templates {
      kind
      text
      isOwn
      fields
    }
  }
`)

export const PreviewTemplateQuery = graphql(`
  query PreviewTemplate($kind: TemplateKind!, $text: String!) {
    previewTemplate(kind: $kind, text: $text) {
      text
      unknown
    }
  }
`)

export const ChangeTemplate = graphql(`
  mutation ChangeTemplate($input: TemplateInput!) {
    changeTemplate(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      template {
        kind
        text
        isOwn
        fields
      }
    }
  }
`)

export const ResetTemplate = graphql(`
  mutation ResetTemplate($input: ResetTemplateInput!) {
    resetTemplate(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      template {
        kind
        text
        isOwn
        fields
      }
    }
  }
`)
