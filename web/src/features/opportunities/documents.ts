import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const AddOpportunity = graphql(`
  mutation AddOpportunity($input: AddOpportunityInput!) {
    addOpportunity(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      opportunity {
        ...OpportunityCard
      }
    }
  }
`)

export const ChangeOpportunity = graphql(`
  mutation ChangeOpportunity($input: ChangeOpportunityInput!) {
    changeOpportunity(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      opportunity {
        ...OpportunityCard
      }
    }
  }
`)

export const MoveOpportunity = graphql(`
  mutation MoveOpportunity($input: MoveOpportunityInput!) {
    moveOpportunity(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      opportunity {
        ...OpportunityCard
      }
    }
  }
`)

export const RecordOpportunitySource = graphql(`
  mutation RecordOpportunitySource($input: OpportunitySourceInput!) {
    recordOpportunitySource(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      opportunity {
        ...OpportunityCard
      }
    }
  }
`)

export const AddOpportunityDate = graphql(`
  mutation AddOpportunityDate($input: OpportunityDateInput!) {
    addOpportunityDate(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      opportunity {
        ...OpportunityCard
      }
    }
  }
`)

export const RemoveOpportunityDate = graphql(`
  mutation RemoveOpportunityDate($input: OpportunityPartInput!) {
    removeOpportunityDate(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      opportunity {
        ...OpportunityCard
      }
    }
  }
`)

export const SetNextStep = graphql(`
  mutation SetNextStep($input: NextStepInput!) {
    setNextStep(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      opportunity {
        ...OpportunityCard
      }
    }
  }
`)

export const RemoveOpportunity = graphql(`
  mutation RemoveOpportunity($input: OpportunityInput!) {
    removeOpportunity(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      opportunity {
        ...OpportunityCard
      }
    }
  }
`)

export const RestoreOpportunity = graphql(`
  mutation RestoreOpportunity($input: OpportunityInput!) {
    restoreOpportunity(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      opportunity {
        ...OpportunityCard
      }
    }
  }
`)
