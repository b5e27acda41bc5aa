import { useEffect, useRef, useState } from 'react'
import type { OverridableRule, RequestWay } from '../../../generated/graphql.ts'
import type { Refused } from '../../../graphql/refusal.ts'
import { commandId, useAct } from '../../../graphql/use-act.ts'
import type { ReferralWhole } from '../referral.ts'
import { PreparePackage, RequestReferral } from '../seeker-documents.ts'
import { inTurn } from './in-turn.ts'
import { forget, keep, recall } from './kept.ts'
import { inputOf, isSamePackage, packageOf, problemsIn } from './package-draft.ts'
import type { Known, PackageDraft } from './package-draft.ts'

export type Saving =
  | { readonly kind: 'saved' | 'saving' | 'kept' | 'untouched' }
  | { readonly kind: 'failed'; readonly why: string }

type Written = {
  readonly package: PackageDraft
  readonly message: string | undefined
  readonly way: RequestWay | undefined
}

const begin = (referral: ReferralWhole, known: Known): Written => {
  const kept = recall(referral.id)
  return {
    package: kept?.package ?? packageOf(referral.package, known),
    message: kept?.message,
    way: kept?.way,
  }
}

/** What is being written: kept in the tab at once, saved with the server as soon as it is complete and a field is left. */
export const useDraft = (referral: ReferralWhole, known: Known, refresh: () => Promise<unknown>) => {
  const act = useAct()
  const [written, setWritten] = useState(() => begin(referral, known))
  const [reasons, setReasons] = useState<Readonly<Partial<Record<OverridableRule, string>>>>({})
  const [saving, setSaving] = useState<Saving>({ kind: referral.package === null ? 'untouched' : 'saved' })
  const saved = useRef(referral.package === null ? undefined : packageOf(referral.package, known))
  const [queue] = useState(inTurn)
  const problems = problemsIn(written.package)

  const isUntouched = isSamePackage(written.package, packageOf(referral.package, known))

  useEffect(() => {
    keep(referral.id, written)
  }, [referral.id, written])

  const saveNow = async (current: PackageDraft): Promise<Refused | undefined> => {
    if (Object.keys(problemsIn(current)).length > 0) {
      setSaving((before) => (before.kind === 'untouched' && isUntouched ? before : { kind: 'kept' }))
      return undefined
    }
    if (saved.current !== undefined && isSamePackage(saved.current, current)) {
      setSaving({ kind: 'saved' })
      return undefined
    }
    setSaving({ kind: 'saving' })
    const { refused } = await act({
      document: PreparePackage,
      variables: { input: { commandId: commandId(), referralId: referral.id, package: inputOf(current) } },
      handled: true,
    })
    if (refused === undefined) saved.current = current
    // The message takes its words from the package: nothing is called saved while the one on the screen is older.
    if (refused === undefined) await refresh()
    setSaving(refused === undefined ? { kind: 'saved' } : { kind: 'failed', why: refused.message })
    return refused
  }

  /** Saves what is complete and new; answers with a refusal. One after the other, so that the last words win. */
  const save = (current = written.package) => queue(() => saveNow(current))

  /** Saves the last words, then asks. */
  const request = async (way: RequestWay, message: string): Promise<Refused | undefined> => {
    const notSaved = await save()
    if (notSaved !== undefined) return notSaved
    const overrides = (Object.entries(reasons) as [OverridableRule, string][])
      .filter(([, reason]) => reason.trim() !== '')
      .map(([rule, reason]) => ({ rule, reason: reason.trim() }))
    const input = { commandId: commandId(), referralId: referral.id, way, message: message.trim(), overrides }
    const { refused } = await act({ document: RequestReferral, variables: { input }, handled: true })
    if (refused === undefined) forget(referral.id)
    return refused
  }

  return {
    written,
    problems,
    saving,
    reasons,
    change: (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part })),
    reason: (rule: OverridableRule, text: string) => setReasons((before) => ({ ...before, [rule]: text })),
    save,
    request,
  }
}
