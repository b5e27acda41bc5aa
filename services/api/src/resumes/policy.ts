import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

export const resumesPolicy: AreaPolicy = {
  Query: allow('member', 'resumes'),
  Mutation: allow('member', 'removeResume', 'renameResume'),
  Resume: allow('own', 'id', 'name', 'versions', 'removed'),
  ResumeVersion: allow('own', 'fileId', 'version', 'fileName', 'bytes', 'uploadedAt', 'url'),
  ResumePayload: { ...allow('shape', 'ok', 'refusal', 'isStale'), ...allow('own', 'resume') },
  ResumeInput: allow('given', 'commandId', 'fileId'),
  RenameResumeInput: allow('given', 'commandId', 'fileId', 'name'),
}
