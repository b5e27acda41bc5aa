import { readFile, readdir } from 'node:fs/promises'
import { sampleDocx, samplePdf, sampleZip } from '@kith/interchange/spec'
import type { SubjectId } from '@kith/kernel'
import { loadOrCreateKey, openVault } from '@kith/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, openBootcamp } from './bootcamp.ts'
import type { Bootcamp, Person } from './bootcamp.ts'
import { id, openBrowser } from './browser.ts'
import type { Browser } from './browser.ts'

let camp: Bootcamp
let folder = ''
beforeAll(async () => {
  camp = await openBootcamp()
  folder = `${camp.house.environment['KITH_DATA']}/files`
})
afterAll(() => camp.house.stop())

interface Upload {
  readonly fileId: string
  readonly version: number
  readonly fileName: string
  readonly bytes: number
}

const send = (
  browser: Browser,
  file: Uint8Array | string | null,
  name = 'CV.pdf',
  fields: Record<string, string> = {},
) => {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  if (file !== null) form.append('file', new Blob([file as never]), name)
  return browser.send('/api/resumes', { method: 'POST', body: form })
}
const upload = async (
  browser: Browser,
  file: Uint8Array,
  name?: string,
  fields?: Record<string, string>,
): Promise<Upload> => {
  const { status, body } = await send(browser, file, name, fields)
  expect([status, body]).toEqual([201, expect.anything()])
  return body as Upload
}
const list = async ({ browser }: Person) => {
  const { data, errors } = await browser.graphql(
    '{ resumes { id name removed versions { fileId version fileName bytes url } } }',
  )
  expect(errors).toBeUndefined()
  return (
    data as never as {
      resumes: readonly {
        readonly id: string
        readonly name: string
        readonly versions: readonly { readonly version: number; readonly url: string }[]
      }[]
    }
  ).resumes
}
const save = async ({ browser }: Person, url: string) => {
  const response = await fetch(`${camp.house.url}${url}`, { headers: { cookie: browser.cookie() } })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}
const onDisk = async (): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).toSorted((left, right) => left.localeCompare(right))

const remove = `mutation ($input: ResumeInput!) { removeResume(input: $input) {
  ok isStale refusal { code } resume { id name removed versions { version } } } }`
const rename = `mutation ($input: RenameResumeInput!) { renameResume(input: $input) {
  ok refusal { code field } resume { name } } }`

describe('uploading a résumé', () => {
  const marker = 'MARKER-of-a-plain-file'
  let first: Upload

  it('keeps it for its owner', async () => {
    first = await upload(camp.kim.browser, samplePdf(marker), 'C:\\papers\\Zoë’s “CV”.pdf', { name: 'Data roles' })
    expect(first).toEqual({
      fileId: first.fileId,
      version: 1,
      fileName: 'Zoë’s “CV”.pdf',
      bytes: samplePdf(marker).length,
    })
    const url = `/api/resumes/${first.fileId}/1`
    expect(await list(camp.kim)).toEqual([
      { id: first.fileId, name: 'Data roles', removed: false, versions: [{ ...first, url }] },
    ])
    expect((await save(camp.kim, url)).bytes).toEqual(samplePdf(marker))
  })
  it('takes further versions, of either kind, the newest first', async () => {
    const docx = sampleDocx(marker)
    const second = await upload(camp.kim.browser, docx, 'later', { fileId: first.fileId })
    expect(second).toMatchObject({ fileId: first.fileId, version: 2, fileName: 'later.docx' })
    expect((await list(camp.kim))[0]?.versions.map(({ version }) => version)).toEqual([2, 1])
    expect((await save(camp.kim, `/api/resumes/${first.fileId}/2`)).bytes).toEqual(docx)
  })
  it('leaves nothing readable on the disk', async () => {
    const names = await onDisk()
    expect(names).toHaveLength(2)
    for (const name of names) {
      const bytes = await readFile(`${folder}/${name}`)
      for (const readable of [marker, '%PDF', 'PK\x03\x04', 'word/document.xml', 'Kim'])
        expect(bytes.includes(readable), readable).toBe(false)
    }
    expect(new Set([...names, first.fileId, camp.kim.id]).size).toBe(4)
  })
  it('is saved by its owner and cannot run in a browser', async () => {
    const { status, headers } = await save(camp.kim, `/api/resumes/${first.fileId}/1`)
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="Zoe_s _CV_.pdf"; filename*=UTF-8\'\'Zo%C3%AB%E2%80%99s%20%E2%80%9CCV%E2%80%9D.pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    })
  })
  it('shows it to nobody else: to all of them it is not there', async () => {
    const { robin, cora, lee, max, olga } = camp
    for (const person of [robin, cora, lee, max, olga]) {
      expect(await list(person)).toEqual([])
      expect((await save(person, `/api/resumes/${first.fileId}/1`)).status).toBe(404)
      for (const act of [remove, rename])
        expect(
          await answer(person.browser, act, { fileId: first.fileId, ...(act === rename ? { name: 'Mine' } : {}) }),
        ).toMatchObject({
          ok: false,
          refusal: { code: 'NOT_FOUND' },
          resume: null,
        })
      const more = await send(person.browser, samplePdf(), 'CV.pdf', { fileId: first.fileId })
      expect([more.status, more.body]).toMatchObject([422, { code: 'NOT_FOUND', field: 'fileId' }])
    }
    const nobody = openBrowser(camp.house.url)
    expect((await nobody.send(`/api/resumes/${first.fileId}/1`)).status).toBe(401)
    expect((await send(nobody, samplePdf())).status).toBe(401)
  })
  it.each(['0', '3', '-1', '1.5', '1e0', 'one', '99999'])('has no version %s', async (version) =>
    expect((await save(camp.kim, `/api/resumes/${first.fileId}/${version}`)).status).toBe(404),
  )
  it('may be called something else', async () => {
    expect(await answer(camp.kim.browser, rename, { fileId: first.fileId, name: ' Platform  roles ' })).toEqual({
      ok: true,
      refusal: null,
      resume: { name: 'Platform roles' },
    })
    expect(await answer(camp.kim.browser, rename, { fileId: first.fileId, name: ' ' })).toMatchObject({
      refusal: { code: 'NAME_MISSING', field: 'name' },
    })
  })
  it('is undone by removing it: the bytes are gone, and a repeated request says so again', async () => {
    const input = { fileId: first.fileId, commandId: id() }
    const gone = {
      ok: true,
      isStale: false,
      refusal: null,
      resume: { id: first.fileId, name: '', removed: true, versions: [] },
    }
    expect(await answer(camp.kim.browser, remove, input)).toEqual(gone)
    expect(await onDisk()).toEqual([])
    expect(await answer(camp.kim.browser, remove, input)).toEqual(gone)
    expect(await list(camp.kim)).toEqual([])
    expect((await save(camp.kim, `/api/resumes/${first.fileId}/1`)).status).toBe(404)
    expect((await send(camp.kim.browser, samplePdf(), 'CV.pdf', { fileId: first.fileId })).status).toBe(422)
    expect(await answer(camp.kim.browser, rename, { fileId: first.fileId, name: 'Back' })).toMatchObject({
      refusal: { code: 'FILE_REMOVED' },
    })
  })
})

describe('what is no résumé', () => {
  it.each([
    ['an empty file', '', 'EMPTY_FILE'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_WORD'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'PICTURE'],
    ['a photo', Buffer.from('ffd8ffe0', 'hex'), 'PICTURE'],
    ['a web page called .pdf', '<!doctype html><script>alert(1)</script>', 'WEB_PAGE'],
    ['a web page that is a PDF too', Buffer.concat([Buffer.from('<html>'), samplePdf()]), 'WEB_PAGE'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'WEB_PAGE'],
    ['a table', sampleZip([{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }]), 'OTHER_ZIP'],
    ['a document with macros', sampleDocx('x', [{ name: 'word/vbaProject.bin' }]), 'MACROS'],
    ['a document with a password', sampleDocx('x', [{ name: 'word/a.xml', flags: 1 }]), 'PASSWORD'],
    ['half a document', sampleDocx().subarray(0, 80), 'BROKEN_DOCUMENT'],
    ['half a PDF', samplePdf().subarray(0, 40), 'BROKEN_DOCUMENT'],
    ['plain text', 'Kim Example, data engineer', 'NOT_A_DOCUMENT'],
  ])('is refused with what to do: %s', async (_, file, code) => {
    const { status, body } = await send(camp.lee.browser, file)
    expect([status, body]).toEqual([422, { code, message: expect.stringMatching(/\w\. |\.$/), field: 'file' }])
    expect(await onDisk()).toEqual([])
  })
  it('may have 5 MB and no more', async () => {
    const most = Buffer.concat([samplePdf(), Buffer.alloc(5 * 1024 * 1024 - 2 * samplePdf().length, ' '), samplePdf()])
    expect(most.length).toBe(5 * 1024 * 1024)
    const { fileId, bytes } = await upload(camp.max.browser, most)
    expect(bytes).toBe(most.length)
    expect((await save(camp.max, `/api/resumes/${fileId}/1`)).bytes.equals(most)).toBe(true)
    const larger = await send(camp.max.browser, Buffer.concat([most, Buffer.from(' ')]))
    expect([larger.status, larger.body]).toMatchObject([413, { code: 'TOO_LARGE' }])
    await answer(camp.max.browser, remove, { fileId })
  })
  it('is a request without a file, or in another form', async () => {
    const { browser } = camp.lee
    expect((await send(browser, null)).body).toMatchObject({ code: 'NO_FILE' })
    expect((await browser.post('/api/resumes', { file: 'x' })).status).toBe(415)
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const cut = await browser.send('/api/resumes', {
      method: 'POST',
      headers,
      body: '--x\r\nContent-Disposition: form-data; name="file"',
    })
    expect(cut.status).toBe(422)
    expect((await send(browser, samplePdf(), 'CV.pdf', { fileId: 'no id' })).body).toMatchObject({ code: 'NOT_FOUND' })
    const foreign = await browser.send('/api/resumes', {
      method: 'POST',
      headers: { ...headers, origin: 'https://evil.example' },
      body: '',
    })
    expect(foreign.status).toBe(403)
    expect(await onDisk()).toEqual([])
  })
  it('is the twenty-first, but for another version of one that is there', async () => {
    for (let index = 0; index < 20; index += 1) await upload(camp.lee.browser, samplePdf(String(index)), `${index}.pdf`)
    const { status, body } = await send(camp.lee.browser, samplePdf())
    expect([status, body]).toMatchObject([422, { code: 'TOO_MANY_RESUMES' }])
    const fileId = (await list(camp.lee))[0]?.id ?? ''
    await upload(camp.lee.browser, samplePdf('again'), 'again.pdf', { fileId })
    expect(await onDisk()).toHaveLength(21)
  })
})

describe('once the key of a person is destroyed', () => {
  it('no version of theirs can be read, whoever has the bytes', async () => {
    const { cora, house } = camp
    const { fileId } = await upload(cora.browser, samplePdf())
    const url = `/api/resumes/${fileId}/1`
    expect((await save(cora, url)).status).toBe(200)
    const before = await onDisk()
    const kek = await loadOrCreateKey(`${house.environment['KITH_DATA']}/secrets/kek`)
    const vault = await openVault({ pool: house.database.pool, kek })
    expect(await vault.shred(cora.id as string as SubjectId)).toBe(true)
    await vault.close()
    await expect.poll(async () => (await save(cora, url)).status, { timeout: 5_000 }).toBe(404)
    expect(await onDisk()).toEqual(before)
  })
})
