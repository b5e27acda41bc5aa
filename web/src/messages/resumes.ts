import { plural } from './plural.ts'

export const resumeWords = {
  title: 'Résumés',
  state: 'What you hand to somebody who refers you. Kept encrypted; only you, and whoever you ask, can open it.',
  none: 'No résumé yet.',
  noneHint:
    'A PDF or a Word document (.docx) of up to 5 MB. You can change it later without changing what somebody was given.',
  upload: 'Upload a résumé',
  uploading: (share: number) => `Uploading, ${share} %`,
  newVersion: 'New version',
  newVersionOf: (name: string) => `Upload a new version of ${name}`,
  uploaded: (name: string) => `${name} is uploaded.`,
  versions: (count: number) => plural(count, { one: 'one version', other: '# versions' }),
  version: (version: number) => `Version ${version}`,
  download: (version: number, name: string) => `Download version ${version} of ${name}`,
  rename: 'Rename',
  renameOf: (name: string) => `Rename ${name}`,
  name: 'Name',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removeSure: (name: string) =>
    `Remove ${name} with all its versions? The files are deleted for good. Requests that carry it stay, without it.`,
  removeYes: 'Remove for good',
  removed: (name: string) => `${name} is removed.`,
}
