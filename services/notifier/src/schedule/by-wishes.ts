import type { DigestWishes } from '@kith/read-model/outbox'

/**
 * Works `answer` out once for all people with the same wishes. Most members of a workspace share zone and hour, and
 * calendar arithmetic is what planning spends its time on.
 */
export const byWishes = <Answer>(answer: (wishes: DigestWishes) => Answer): ((wishes: DigestWishes) => Answer) => {
  const answers = new Map<string, Answer>()
  return (wishes) => {
    const key = Object.values(wishes).join(' ')
    const known = answers.get(key)
    if (known !== undefined || answers.has(key)) return known as Answer
    const worked = answer(wishes)
    answers.set(key, worked)
    return worked
  }
}
