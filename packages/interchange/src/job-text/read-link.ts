import type { Guess } from './draft.ts'
import { boards, pathWords, serviceLabels, systems } from './hosts.ts'
import { companyFrom, roleFrom, slugWords } from './words.ts'

/** What an address tells; `isSure` when it is known to say whose posting it is. */
export interface LinkGuess extends Guess {
  readonly isSure: boolean
}

const decode = (piece: string): string => {
  try {
    return decodeURIComponent(piece)
  } catch {
    return piece
  }
}

const isLocale = (piece: string): boolean => /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(piece)
const isNumber = (word: string): boolean => /^(?:jr|req|r|id)?-?\d+$/i.test(word)
const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i
const isCode = (piece: string): boolean =>
  uuid.test(piece) || /^(?=(?:[a-z]*\d){2})[0-9a-z]{6,}$/i.test(piece) || isNumber(piece)
const genders = /^[mwfdxi]$/i

/** The role in a piece of a path like `123-senior-engineer`; undefined when it holds none. */
const roleIn = (piece: string | undefined): string | undefined => {
  if (piece === undefined || piece.length > 300) return undefined
  // Workday writes Role-Words_R-123; others end in .html.
  const [named = ''] = piece.replace(/\.html?$/i, '').split(/_(?=(?:jr|req|r|id)?-?\d)/i)
  if (isCode(named) || isLocale(named) || pathWords.has(named.toLowerCase())) return undefined
  const words = [...slugWords(named)]
  while (words.length > 0 && isCode(words[0] ?? '')) words.shift()
  while (words.length > 0 && isCode(words.at(-1) ?? '')) words.pop()
  // "m w d" and the like say for whom it is, three times over.
  if (words.slice(-3).length === 3 && words.slice(-3).every((word) => genders.test(word))) words.splice(-3)
  return words.some((word) => /\p{L}{2}/u.test(word)) ? roleFrom(words) : undefined
}

const companyIn = (piece: string | undefined): string | undefined =>
  piece === undefined || piece.length > 200 || uuid.test(piece) || isNumber(piece) || pathWords.has(piece.toLowerCase())
    ? undefined
    : companyFrom(piece)

/** The label of a host by which its owner goes: `acme` of `careers.acme.co.uk`. */
const ownerLabel = (host: string): string | undefined => {
  const labels = host.split('.')
  const isCountryPair = labels.length > 2 && /^(?:co|com|ac|org|gov|net)$/.test(labels.at(-2) ?? '')
  return labels.at(isCountryPair ? -3 : -2)
}

const ofLinkedIn = (path: readonly string[]): LinkGuess => {
  const slug = path[0] === 'jobs' && path[1] === 'view' ? (path[2] ?? '') : ''
  const words = slugWords(slug)
  const at = words.lastIndexOf('at')
  if (at < 1) return { isSure: false, role: roleIn(slug) }
  const company = words.slice(at + 1).filter((word, index, all) => index < all.length - 1 || !isNumber(word))
  return { isSure: true, role: roleFrom(words.slice(0, at)), company: companyFrom(company.join('-')) || undefined }
}

const ofSystem = (url: URL, path: readonly string[]): LinkGuess | undefined => {
  const { hostname } = url
  const [, place] = systems.find(([host]) => hostname === host || hostname.endsWith(`.${host}`)) ?? []
  if (place === undefined) return undefined
  const [label = ''] = hostname.split('.')
  const named = place.company === 'host' ? label.replace(/^(?:jobs|careers)-/, '') : path[place.company ?? 0]
  const company = url.searchParams.get('for') ?? (serviceLabels.has(named ?? '') ? undefined : named)
  const lastAt = path.length - 1
  const roleAt = place.role === 'last' ? lastAt : place.role
  const isRole = roleAt !== undefined && (place.company === 'host' || roleAt > (place.company ?? 0))
  return { isSure: true, company: companyIn(company), role: isRole ? roleIn(path[roleAt]) : undefined }
}

/** Pieces around `jobs`, as boards that are not known here tend to write them. */
const ofPath = (url: URL, path: readonly string[]): LinkGuess => {
  const [label = ''] = url.hostname.split('.')
  const role = roleIn(path.at(-1))
  const atCompany = path.findIndex((piece) => piece === 'company' || piece === 'companies')
  if (atCompany >= 0 && path.length > atCompany + 1)
    return {
      isSure: true,
      company: companyIn(path[atCompany + 1]),
      role: path.length > atCompany + 2 ? role : undefined,
    }
  const [first = '', second = ''] = path
  const isBoard = /^(?:job-)?boards?$/.test(label) || (label === 'jobs' && uuid.test(second))
  const isNeutral = !serviceLabels.has(label) || label === 'www'
  if (path.length > 1 && !isLocale(first) && (isBoard || (isNeutral && second === 'jobs' && path.length > 2)))
    return { isSure: true, company: companyIn(first), role: path.length > 2 || !isCode(second) ? role : undefined }
  const owner = ownerLabel(url.hostname)
  const company = owner === undefined || boards.has(owner) ? undefined : companyIn(owner)
  return { isSure: false, company, role: path.length > 1 || serviceLabels.has(label) ? role : undefined }
}

/** Whose posting an address leads to and for which role, from its letters alone. Nothing is fetched. */
export const readLink = (url: URL): LinkGuess => {
  const path = url.pathname
    .split('/')
    .filter((piece) => piece !== '')
    .slice(0, 20)
    .map(decode)
  if (/(?:^|\.)linkedin\.com$/.test(url.hostname)) return ofLinkedIn(path)
  return ofSystem(url, path) ?? ofPath(url, path)
}
