/** A PDF as small as they come, with a marker in it. */
export const samplePdf = (marker = 'nothing'): Buffer =>
  Buffer.from(
    `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\n% ${marker}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  )

interface SampleEntry {
  readonly name: string
  readonly content?: string
  readonly flags?: number
}

const header = (mark: number, size: number, write: (head: Buffer) => void): Buffer => {
  const head = Buffer.alloc(size)
  head.writeUInt32LE(mark, 0)
  write(head)
  return head
}

/** An archive whose entries are stored as they are. */
export const sampleZip = (entries: readonly SampleEntry[], comment = ''): Buffer => {
  const files: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const { name, content = '', flags = 0 } of entries) {
    const [nameBytes, body] = [Buffer.from(name), Buffer.from(content)]
    const file = header(0x04034b50, 30, (head) => {
      head.writeUInt16LE(flags, 6)
      head.writeUInt32LE(body.length, 18)
      head.writeUInt32LE(body.length, 22)
      head.writeUInt16LE(nameBytes.length, 26)
    })
    const at = offset
    const entry = header(0x02014b50, 46, (head) => {
      head.writeUInt16LE(flags, 8)
      head.writeUInt32LE(body.length, 20)
      head.writeUInt32LE(body.length, 24)
      head.writeUInt16LE(nameBytes.length, 28)
      head.writeUInt32LE(at, 42)
    })
    files.push(file, nameBytes, body)
    table.push(entry, nameBytes)
    offset += file.length + nameBytes.length + body.length
  }
  const contents = Buffer.concat(table)
  const end = header(0x06054b50, 22, (head) => {
    head.writeUInt16LE(entries.length, 8)
    head.writeUInt16LE(entries.length, 10)
    head.writeUInt32LE(contents.length, 12)
    head.writeUInt32LE(offset, 16)
    head.writeUInt16LE(Buffer.byteLength(comment), 20)
  })
  return Buffer.concat([...files, contents, end, Buffer.from(comment)])
}

/** A Word document as far as its table of contents tells; `more` stands after what makes it one. */
export const sampleDocx = (marker = 'nothing', more: readonly SampleEntry[] = []): Buffer =>
  sampleZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: '<Relationships/>' },
    { name: 'word/document.xml', content: `<w:document>${marker}</w:document>` },
    ...more,
  ])
