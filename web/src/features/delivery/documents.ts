import { graphql } from '../../graphql/document.ts'

export const DeliveryLine = graphql(`
  fragment DeliveryLine on DeliveryMail {
    id
    kind
    state
    recipient
    domain
    createdAt
    sentAt
    tries
    code
    text
    nextTryAt
    returned
    returnedStatus
  }
`)

export const DeliveryQuery = graphql(`
  query Delivery($first: Int, $after: String, $filter: DeliveryFilterInput) {
    delivery(first: $first, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...DeliveryLine
        }
      }
    }
  }
`)

export const DeliverySummaryQuery = graphql(`
  query DeliverySummary {
    deliverySummary {
      counts {
        state
        count
      }
      kinds
      domains
      pause {
        silentSince
        retryAt
      }
    }
  }
`)

export const RetryDelivery = graphql(`
  mutation RetryDelivery($input: DeliveryMailInput!) {
    retryDelivery(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mail {
        ...DeliveryLine
      }
    }
  }
`)

export const ResendDelivery = graphql(`
  mutation ResendDelivery($input: DeliveryMailInput!) {
    resendDelivery(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mail {
        ...DeliveryLine
      }
    }
  }
`)

export const SetDeliveryAside = graphql(`
  mutation SetDeliveryAside($input: DeliveryMailInput!) {
    setDeliveryAside(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
      mail {
        ...DeliveryLine
      }
    }
  }
`)
