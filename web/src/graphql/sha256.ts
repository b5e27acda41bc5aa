// The browser's own digest is not there on plain http, where many a Kith at home lives. FIPS 180-4, section 6.2.

const firstPrimes = (count: number): number[] => {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return primes
}

/** The first 32 bits of the fraction. */
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32)

const primes = firstPrimes(64)
const constants = primes.map((prime) => fraction(Math.cbrt(prime)))
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

const padded = (text: string): DataView => {
  const bytes = new TextEncoder().encode(text)
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 4, bytes.length * 8)
  return view
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; at most 512 MB. For naming things, not for secrets. */
export const sha256 = (text: string): string => {
  const view = padded(text)
  const hash = [...start]
  const word = Array.from({ length: 64 }, () => 0)
  const at = (list: readonly number[], index: number): number => list[index] ?? 0
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 64; i += 1) {
      const [early, late] = [at(word, i - 15), at(word, i - 2)]
      word[i] =
        i < 16
          ? view.getUint32(block + i * 4)
          : (at(word, i - 16) +
              at(word, i - 7) +
              (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
              (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10))) |
            0
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
    for (let i = 0; i < 64; i += 1) {
      const mixed = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(constants, i) + at(word, i)
      const majority = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + mixed) | 0, c, b, a, (mixed + majority) | 0]
    }
    for (const [i, change] of [a, b, c, d, e, f, g, h].entries()) hash[i] = (at(hash, i) + change) | 0
  }
  return hash.map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
