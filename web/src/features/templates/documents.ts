import { graphql } from '../../graphql/document.ts'

export const TemplateFields = graphql(`
  fragment TemplateFields on MessageTemplate {
    kind
    text
    isOwn
    fields
  }
`)

export const TemplateAnswer = graphql(`
  fragment TemplateAnswer on TemplatePayload {
    ok
    refusal {
      code
      message
      field
    }
    template {
      ...TemplateFields
    }
  }
`)

export const TemplatesQuery = graphql(`
  query Templates {
    templates {
      ...TemplateFields
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
      ...TemplateAnswer
    }
  }
`)

export const ResetTemplate = graphql(`
  mutation ResetTemplate($input: ResetTemplateInput!) {
    resetTemplate(input: $input) {
      ...TemplateAnswer
    }
  }
`)
