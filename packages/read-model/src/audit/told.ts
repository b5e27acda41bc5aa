import type { AuditParams } from './table.ts'

/** What a sentence is made of: an entry with the names of what it speaks of, as they are now. */
export interface AuditTold {
  readonly type: string
  /** Whether who acted is the very person that the entry speaks of. */
  readonly bySelf: boolean
  readonly person: string | null
  readonly cohort: string | null
  /** Of the invitation; empty once who accepted it was erased. */
  readonly email: string | null
  /** Role and company of the opening; empty once its poster was erased. */
  readonly opening: string | null
  /** What a reporter said; empty once they were erased. */
  readonly reason: string | null
  /** Names of the cohorts of an invitation. */
  readonly cohorts: readonly string[]
  readonly params: AuditParams
  /** Params of the entry that this one replaces. */
  readonly before: AuditParams | null
}
