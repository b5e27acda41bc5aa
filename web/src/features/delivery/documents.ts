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

/** What every act on a mail answers with. */
export const DeliveryAnswer = graphql(`
  fragment DeliveryAnswer on DeliveryPayload {
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
      ...DeliveryAnswer
    }
  }
`)

export const ResendDelivery = graphql(`
  mutation ResendDelivery($input: DeliveryMailInput!) {
    resendDelivery(input: $input) {
      ...DeliveryAnswer
    }
  }
`)

export const SetDeliveryAside = graphql(`
  mutation SetDeliveryAside($input: DeliveryMailInput!) {
    setDeliveryAside(input: $input) {
      ...DeliveryAnswer
    }
  }
`)
