import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const AddOpportunity = graphql(`
  mutation AddOpportunity($input: AddOpportunityInput!) {
    addOpportunity(input: $input) {
      ...OpportunityAnswer
    }
  }
`)

export const ChangeOpportunity = graphql(`
  mutation ChangeOpportunity($input: ChangeOpportunityInput!) {
    changeOpportunity(input: $input) {
      ...OpportunityAnswer
    }
  }
`)

export const MoveOpportunity = graphql(`
  mutation MoveOpportunity($input: MoveOpportunityInput!) {
    moveOpportunity(input: $input) {
      ...OpportunityAnswer
    }
  }
`)

export const RecordOpportunitySource = graphql(`
  mutation RecordOpportunitySource($input: OpportunitySourceInput!) {
    recordOpportunitySource(input: $input) {
      ...OpportunityAnswer
    }
  }
`)

export const AddOpportunityDate = graphql(`
  mutation AddOpportunityDate($input: OpportunityDateInput!) {
    addOpportunityDate(input: $input) {
      ...OpportunityAnswer
    }
  }
`)

export const RemoveOpportunityDate = graphql(`
  mutation RemoveOpportunityDate($input: OpportunityPartInput!) {
    removeOpportunityDate(input: $input) {
      ...OpportunityAnswer
    }
  }
`)

export const SetNextStep = graphql(`
  mutation SetNextStep($input: NextStepInput!) {
    setNextStep(input: $input) {
      ...OpportunityAnswer
    }
  }
`)

export const RemoveOpportunity = graphql(`
  mutation RemoveOpportunity($input: OpportunityInput!) {
    removeOpportunity(input: $input) {
      ...OpportunityAnswer
    }
  }
`)

export const RestoreOpportunity = graphql(`
  mutation RestoreOpportunity($input: OpportunityInput!) {
    restoreOpportunity(input: $input) {
      ...OpportunityAnswer
    }
  }
`)
