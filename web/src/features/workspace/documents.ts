import { graphql } from '../../graphql/document.ts'

export const WorkspaceSettingsParts = graphql(`
  fragment WorkspaceSettingsParts on Workspace {
    id
    name
    settings {
      guardrails {
        referralAsksPerWeek
        introductionAsksPerWeek
        coolDownDays
        sameTextPerDay
        unpaidThanks
        directAskWithinDays
        mentorAsksPerWeek
        openingsPerDay
        newMemberHoldDays
      }
      digest {
        frequency
        weekday
        localHour
      }
      sharingDefault
      secondFactor
    }
  }
`)

export const WorkspaceQuery = graphql(`
  query WorkspaceSettings {
    viewer {
      id
      workspace {
        ...WorkspaceSettingsParts
      }
    }
  }
`)

export const RenameWorkspace = graphql(`
  mutation RenameWorkspace($input: RenameWorkspaceInput!) {
    renameWorkspace(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      workspace {
        id
        name
      }
    }
  }
`)

export const ChangeWorkspaceSettings = graphql(`
  mutation ChangeWorkspaceSettings($input: WorkspaceSettingsInput!) {
    changeWorkspaceSettings(input: $input) {
      ok
      isStale
      refusal {
        code
        message
        field
      }
      workspace {
        ...WorkspaceSettingsParts
      }
    }
  }
`)

export const CreateWorkspace = graphql(`
  mutation CreateWorkspace($input: CreateWorkspaceInput!) {
    createWorkspace(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
    }
  }
`)

export const LeaveWorkspace = graphql(`
  mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {
    leaveWorkspace(input: $input) {
      ok
      refusal {
        code
        message
        field
      }
    }
  }
`)
