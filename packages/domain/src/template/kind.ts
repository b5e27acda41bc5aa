import { z } from 'zod'

/** The messages that Kith has a text for. Thanks go by what came of the request. */
export const templateKind = z.enum([
  'ask-close-contact',
  'ask-mentor',
  'intro-request',
  'talking-points',
  'thanks-accepted',
  'thanks-submitted',
  'thanks-contacted',
  'thanks-interviewing',
  'thanks-offer',
  'thanks-hired',
  'thanks-rejected',
  'thanks-no-answer',
  'closing-after-decline',
  'thanks-unanswered',
])
export type TemplateKind = z.output<typeof templateKind>
