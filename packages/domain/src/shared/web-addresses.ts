const addresses = /https?:\/\/(?:www\.)?|(?<![a-z0-9])www\./gi
const foreign = /(?:\b(?!https?:)[a-z][a-z0-9+]{0,30}:\/\/|\b(?:java|vb)script:\S|\bdata:[a-z]+\/|\bfile:\S)/i

/** Text without the disguises of a letter: full-width forms are the letters that they show. */
const plain = (text: string): string => text.normalize('NFKC')

/** How many web addresses stand in a text: those with `http://` or `https://`, and bare ones that begin with `www.`. */
export const webAddressesIn = (text: string): number => plain(text).match(addresses)?.length ?? 0

/** Whether a text names an address that is none of the web's: one that runs something, or leads to a file. */
export const hasForeignAddress = (text: string): boolean => foreign.test(plain(text))
