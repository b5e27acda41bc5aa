import type {
  AskingId,
  CalendarDate,
  CohortId,
  ContactId,
  DeskId,
  GatheringId,
  ImportId,
  InteractionId,
  InvitationId,
  OpeningId,
  OpportunityId,
  ReferralId,
  UserId,
  WorkspaceId,
} from '@kith/kernel'

/** Fixed ids for specs. */
export const sampleIds = {
  workspace: '0b7e2f7c-5d0f-4f0e-9c39-0d5b8a3f1a01' as WorkspaceId,
  cohort: '5c1d3f5a-7a1e-4e37-8f0a-53f0c2a9be02' as CohortId,
  invitation: '6d3b19f7-452d-4a8b-ba1c-e362840acf15' as InvitationId,
  owner: '7a9c5b1e-2f4d-4c8b-a6e3-19d2f8c47b03' as UserId,
  stranger: 'e3d8f1a6-9b27-4d5c-8e4f-6a1b3c5d7e04' as UserId,
  contact: '2d6f8b3a-1c5e-4f7d-9a8b-4e6c2d0f8a05' as ContactId,
  otherContact: '91c7e5d3-b8a4-4261-8f3e-7d5c9b1a3e06' as ContactId,
  interaction: '4f8e2c6a-d1b3-4957-b2e4-8c6a0f2d4b07' as InteractionId,
  import: 'c6a4e8f2-3b5d-4179-9d1c-5f7b3e9a1d08' as ImportId,
  laterImport: 'd7b5f903-4c6e-4280-8e2d-608c4fab2e09' as ImportId,
  employment: '18e6c4a2-f0d8-4b36-a5c7-9e1d3f5b7a10',
  date: '29f7d5b3-01e9-4c47-b6d8-af2e406c8b11',
  fact: '3a08e6c4-12fa-4d58-87e9-b03f517d9c12',
  note: '4b19f7d5-230b-4e69-98fa-c140628ead13',
  followUp: '5c2a08e6-341c-4f7a-a90b-d251739fbe14',
  referral: '7e4c2b18-563d-4b9c-8b2d-f47395b0da16' as ReferralId,
  opportunity: '8f5d3c29-674e-4cad-9c3e-058406c1eb17' as OpportunityId,
  opening: '906e4d3a-785f-4dbe-ad4f-169517d2fc18' as OpeningId,
  outcome: 'a17f5e4b-8960-4ecf-be50-27a628e30d19',
  gathering: 'c391716d-ab82-40e1-9072-49c84a052f1b' as GatheringId,
  opportunityDate: 'd4a2827e-bc93-41f2-a183-5ad95b163a1c',
  asking: 'e5b3938f-cda4-42a3-b294-6be0ac274b1d' as AskingId,
  desk: 'f6c4a490-deb5-43b4-83a5-7cf1bd385c1e' as DeskId,
  file: 'b280605c-9a71-4fd0-8f61-38b739f41e1a',
} as const

/** The calendar date on which all samples take place. */
export const sampleToday = '2026-11-23' as CalendarDate
