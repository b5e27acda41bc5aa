import type { TemplateKind } from './kind.ts'

/** What Kith suggests until the member writes something of their own: short, and in the first person. */
export const defaultTexts: Readonly<Record<TemplateKind, string>> = {
  'ask-close-contact': `Hi {first name},

I am applying for the {role} role at {company}, and I thought of you. {why company}

Would you be comfortable referring me? These are the points I would want them to know:

{talking points}

The job: {job link}
My profile: {profile link}

If it is not a good moment, just say so; that is completely fine.

{my name}`,

  'ask-mentor': `Hi {first name},

I have been preparing for the {role} role at {company}, and I would value your help. {why company}

{why me}

If you think it fits, would you refer me? If something is missing, I would rather hear that first.

{talking points}

The job: {job link}
My profile: {profile link}

Thank you for reading this,
{my name}`,

  'intro-request': `Hi {first name},

I am interested in the {role} role at {company}. Do you know somebody there who would talk with me for fifteen minutes about the team and the work?

I am happy to write a short note that you can forward, and I understand if it does not feel right to pass it on.

{my name}`,

  'talking-points': `For {name}, about the {role} role at {company}:

{talking points}

Why me: {why me}
Why {company}: {why company}

The job: {job link}
My profile: {profile link}`,

  'thanks-accepted': `Hi {first name},

Thank you for agreeing to refer me for the {role} role at {company}. It means a lot that you put your name beside mine. Tell me if anything would make it easier for you.

{my name}`,

  'thanks-submitted': `Hi {first name},

Thank you for sending my referral for the {role} role at {company}. I know it took some of your time. I will let you know what comes of it.

{my name}`,

  'thanks-contacted': `Hi {first name},

{company} has been in touch about the {role} role. That is because of you; thank you. I will tell you how it goes on.

{my name}`,

  'thanks-interviewing': `Hi {first name},

I have an interview for the {role} role at {company}. Thank you for opening that door. I am preparing well, and I will tell you how it went.

{my name}`,

  'thanks-offer': `Hi {first name},

{company} has made me an offer for the {role} role. Your referral started this, and I will not forget it. Thank you.

{my name}`,

  'thanks-hired': `Hi {first name},

I am starting as {role} at {company}. Thank you for the part you had in it. If I can ever do something for you, or for somebody you know, please ask me.

{my name}`,

  'thanks-rejected': `Hi {first name},

{company} decided on somebody else for the {role} role. I wanted you to hear it from me, and to thank you all the same: your referral got me further than I would have come alone.

{my name}`,

  'thanks-no-answer': `Hi {first name},

I have not heard back from {company} about the {role} role, so I am letting it rest. Thank you for referring me; that it led nowhere this time takes nothing away from it.

{my name}`,

  'closing-after-decline': `Hi {first name},

Thank you for telling me plainly about the {role} role at {company}. I would rather have an honest no than a half-hearted yes, and nothing changes between us.

{my name}`,

  'thanks-unanswered': `Hi {first name},

I asked you about the {role} role at {company} some time ago. I know how full days get, so please take this off your list: I have moved on with it. I hope you are well.

{my name}`,
}
