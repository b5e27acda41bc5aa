import { templateIdFor, templateKind } from '@kith/domain'
import type { KithEvent } from '@kith/domain'
import type { FileId, UserId } from '@kith/kernel'
import { randomMentoring } from './random-mentoring.ts'
import { theWorkspace } from './recorder.ts'
import type { Dice } from './random-workspace.ts'

interface Kept {
  readonly id: FileId
  readonly ownerId: UserId
  versions: number
}

/** Résumés and message templates of people, to which anything may happen, and one who is erased with all of theirs. */
export const randomKeeping = (dice: Dice, owners: readonly UserId[], erased: Set<string>): void => {
  const { below, oneOf, chance, id, text, put } = dice
  const leaver = id('user') as UserId
  const account = { userId: leaver, name: text(), email: `${leaver}@kith.example`, timeZone: 'UTC', locale: 'en' }
  put(`user-${leaver}`, leaver, 'user.registered', account)
  const people = [...owners, leaver]
  let files: Kept[] = []

  const version = (number: number): object => ({
    number,
    fileName: text(),
    kind: oneOf(['pdf', 'docx']),
    bytes: 1 + below(5_000_000),
    storageKey: id('place'),
    fileKey: 'a key',
  })
  const upload = (ownerId: UserId): void => {
    const fileId = id('file') as FileId
    put(`file-${fileId}`, ownerId, 'file.uploaded', { fileId, ownerId, name: text(), ...version(1) })
    files.push({ id: fileId, ownerId, versions: 1 })
  }
  const change = (file: Kept): void => {
    const { id: fileId, ownerId } = file
    const say = (type: KithEvent['type'], data: object = {}): void =>
      put(`file-${fileId}`, ownerId, type, { fileId, ownerId, ...data })
    const turn = below(10)
    if (turn < 5) say('file.version-added', version((file.versions += 1)))
    else if (turn < 9) say('file.renamed', { name: text() })
    else {
      say('file.removed')
      files = files.filter((one) => one !== file)
    }
  }
  const write = (ownerId: UserId): void => {
    const kind = oneOf(templateKind.options)
    const templateId = templateIdFor(theWorkspace, ownerId, kind)
    const of = { templateId, ownerId, kind }
    if (chance(0.7)) put(`template-${templateId}`, ownerId, 'template.changed', { ...of, text: text() })
    else put(`template-${templateId}`, ownerId, 'template.reset', of)
  }

  for (const person of people) {
    upload(person)
    write(person)
  }
  for (let turn = 0; turn < 40; turn += 1) {
    const act = below(4)
    if (act === 0 || files.length === 0) upload(oneOf(people))
    else if (act === 1) write(oneOf(people))
    else change(oneOf(files))
  }
  put(`user-${leaver}`, leaver, 'user.erased', { userId: leaver })
  erased.add(leaver)
  randomMentoring(dice, owners, erased)
}
