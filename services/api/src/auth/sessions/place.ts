import { clientKey } from '../limits/client-key.ts'

/** The network of an address, coarse enough to say where without saying who: `203.0.113.0/24`, `2001:db8:1::/48`. */
export const placeOf = (ip: string): string => {
  const key = clientKey(ip)
  if (key.includes('.')) return `${key.split('.').slice(0, 3).join('.')}.0/24`
  return `${key.split(':').slice(0, 3).join(':')}::/48`
}
