import { z } from 'zod'

/** What a résumé may be: told by the content, never by the name. */
export const fileKind = z.enum(['pdf', 'docx'])
export type FileKind = z.output<typeof fileKind>

/** How much a member keeps. Bytes are those of the plain file. */
export const fileLimits = { bytes: 5 * 1024 * 1024, files: 20, versions: 50 } as const
