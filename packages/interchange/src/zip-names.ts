/** The names in an archive's table of contents. */
export type ZipNames =
  | { readonly kind: 'read'; readonly names: readonly string[] }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'broken' }

const endMark = 0x06054b50
const endBytes = 22
const entryMark = 0x02014b50
const entryBytes = 46
const fileMark = 0x04034b50
const longestComment = 0xffff
/** Word writes some twenty; whoever has so many is no letter. */
const mostEntries = 4_000
const isEncrypted = 1
const hidesNames = 1 << 13

/** Where the closing record begins: the one whose comment reaches exactly to the end of the file. */
const findEnd = (view: DataView): number | undefined => {
  const last = view.byteLength - endBytes
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endMark && view.getUint16(at + 20, true) === last - at) return at
  return undefined
}

/** Reads the table of contents and nothing else: no entry is unpacked, and no number of the file is trusted. */
export const readZipNames = (bytes: Uint8Array): ZipNames => {
  const broken: ZipNames = { kind: 'broken' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < endBytes || view.getUint32(0, true) !== fileMark) return broken
  const end = findEnd(view)
  if (end === undefined) return broken
  const disks = view.getUint32(end + 4, true)
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  // The table stands right before the closing record, or somebody hid something between them.
  if (disks !== 0 || view.getUint16(end + 8, true) !== count || count > mostEntries || start + size !== end)
    return broken
  const names: string[] = []
  let at = start
  for (let entry = 0; entry < count; entry += 1) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entryMark) return broken
    const flags = view.getUint16(at + 8, true)
    if ((flags & (isEncrypted | hidesNames)) !== 0) return { kind: 'encrypted' }
    const nameBytes = view.getUint16(at + 28, true)
    const next = at + entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const offset = view.getUint32(at + 42, true)
    if (next > end || offset + 4 > start || view.getUint32(offset, true) !== fileMark) return broken
    names.push(Buffer.from(bytes.buffer, bytes.byteOffset + at + entryBytes, nameBytes).toString('utf8'))
    at = next
  }
  return at === end ? { kind: 'read', names } : broken
}
