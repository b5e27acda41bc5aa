export type PersonSearch = { readonly tab?: 'history' | 'referrals'; readonly asOf?: string }

/** The open tab and, under History, the day that is looked at. */
export const readPersonSearch = (search: Record<string, unknown>): PersonSearch => {
  const { tab, asOf } = search
  if (tab === 'referrals') return { tab }
  if (tab !== 'history') return {}
  return typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { tab, asOf } : { tab }
}
