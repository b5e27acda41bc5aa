const PAGE_BITS = 20
const PAGE_SIZE = 1 << PAGE_BITS

/** The newest bytes of the log in memory, in pages of 1 MiB. */
export class PagedTail {
  private readonly pages = new Map<number, Buffer>()
  private first: number

  constructor(start: number) {
    this.first = start
  }

  /** From this position on bytes can be read here. */
  get start(): number {
    return this.first
  }

  write(position: number, bytes: Buffer): void {
    let from = 0
    while (from < bytes.length) {
      const at = position + from
      const within = at % PAGE_SIZE
      from += bytes.copy(this.page(at), within, from, Math.min(bytes.length, from + PAGE_SIZE - within))
    }
  }

  read(position: number, length: number, target: Buffer, offset: number): void {
    let done = 0
    for (const part of this.parts(position, position + length)) done += part.copy(target, offset + done)
  }

  /** The bytes between two positions as views, one per page. */
  parts(from: number, to: number): Buffer[] {
    const parts: Buffer[] = []
    for (let at = from; at < to;) {
      const within = at % PAGE_SIZE
      const length = Math.min(PAGE_SIZE - within, to - at)
      parts.push(this.page(at).subarray(within, within + length))
      at += length
    }
    return parts
  }

  /** Lets go of whole pages before the position. */
  release(position: number): void {
    for (let page = Math.floor(this.first / PAGE_SIZE); (page + 1) * PAGE_SIZE <= position; page++) {
      this.pages.delete(page)
      this.first = (page + 1) * PAGE_SIZE
    }
  }

  private page(position: number): Buffer {
    const number = Math.floor(position / PAGE_SIZE)
    const known = this.pages.get(number)
    if (known) return known
    const page = Buffer.alloc(PAGE_SIZE)
    this.pages.set(number, page)
    return page
  }
}
