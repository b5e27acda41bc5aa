import { graphql } from '../../graphql/document.ts'
import './fragment.ts'

export const DraftReferral = graphql(`
  mutation DraftReferral($input: DraftReferralInput!) {
    draftReferral(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const ChooseReferralPath = graphql(`
  mutation ChooseReferralPath($input: ChoosePathInput!) {
    chooseReferralPath(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const SetPreparation = graphql(`
  mutation SetPreparation($input: PreparationInput!) {
    setPreparation(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const PreparePackage = graphql(`
  mutation PreparePackage($input: PackageInput!) {
    preparePackage(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const RequestReferral = graphql(`
  mutation RequestReferral($input: RequestReferralInput!) {
    requestReferral(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const ReviseReferral = graphql(`
  mutation ReviseReferral($input: ReviseInput!) {
    reviseReferral(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const WithdrawReferral = graphql(`
  mutation WithdrawReferral($input: ReferralInput!) {
    withdrawReferral(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const ThankReferrer = graphql(`
  mutation ThankReferrer($input: AnswerInput!) {
    thankReferrer(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const OfferHelp = graphql(`
  mutation OfferHelp($input: AnswerInput!) {
    offerHelp(input: $input) {
      ...ReferralAnswer
    }
  }
`)

export const CloseReferral = graphql(`
  mutation CloseReferral($input: ReferralInput!) {
    closeReferral(input: $input) {
      ...ReferralAnswer
    }
  }
`)
