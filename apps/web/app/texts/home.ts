/** Words of the start page, signed out and signed in. */
export const HOME = {
  lead: (service: string): string => `${service} takes a health innovation from your first answers to a national decision, with the reasons and the record at every step.`,
  signIn: 'Sign in',
  register: 'Register of adopted innovations',
  registerMore: 'What was adopted, with its conditions and where it is in use. Anybody can read it.',
  whoFor: 'Who it is for',
  parts: [
    { title: 'Innovators', text: 'Describe your product once, send it, and see where it stands, what happens next and who does it.' },
    { title: 'Reviewers and panels', text: 'Read the evidence beside the scale, score alone, and see other people’s scores only when the round has closed.' },
    { title: 'Pilot sites', text: 'Agree measures before the start, enter a reading each month, report what goes wrong.' },
    { title: 'Decision makers', text: 'See what was found, what is missing and why, before you sign. A second person signs with you.' },
  ],
  demonstration: 'This is a demonstration. The products and companies are real. Everything about their evaluation here is simulated: scores, votes, readings, decisions and letters were played, not judged.',
  hello: (name: string): string => `Hello, ${name}`,
  waiting: 'What waits for you',
  nothing: 'Nothing waits for you now.',
  shortcuts: 'Go to',
  innovation: 'Innovation',
  reference: 'Reference',
  about: 'About',
  due: 'Due',
  overdue: 'Overdue',
  noDue: 'No time limit',
} as const;

/** What each kind of work asks. */
export const WORK_KINDS: Readonly<Record<string, string>> = {
  'answer-request': 'Answer a request',
  'send-answers': 'Complete and send your answers',
  'answer-invitation': 'Answer an invitation to review',
  'write-review': 'Write a review',
  'read-changes': 'Read what changed since you submitted your review',
  'cast-vote': 'Vote on the panel',
  sign: 'Sign a proposed step',
  'write-public-reasons': 'Write the reasons for the public into a letter, so that somebody else can approve it',
  'approve-letter': 'Approve a letter',
  'release-letter': 'Release a letter',
  'decide-conflict': 'Decide on a conflict of interest',
  'move-on': 'Decide the next step',
  'lock-measures': 'Lock the measures of a pilot',
  'enter-readings': 'Enter readings of your site',
  'accept-risk': 'Read what changed in the hazard log or in a stop rule, and accept the risk that is left',
  'replace-site-lead': 'Give a site another lead: whoever leads it cannot any more',
  'renew-paper': 'See that a document of a pilot is renewed before it ends',
  'look-at-stop-rule': 'Look at a stop rule that was met',
  'sign-plan-amendment': 'Sign a changed stop rule',
  'close-incident': 'Close an incident',
  'read-follow-up': 'Read what was found or done about an open incident',
  'condition-due': 'Follow up a condition',
  'read-message': 'Read a message',
  'answer-message': 'Answer a message',
  'confirm-repair': 'Decide on a proposal for places that somebody left',
};

export const WORK = {
  together: (count: string): string => (count === '1' ? '1 evaluation' : `${count} evaluations together`),
  severities: { serious: 'Serious incident', minor: 'Minor incident' } as Readonly<Record<string, string>>,
  /** Months as “2027-02, 2027-03”, the first of them in words. */
  missing: (months: number, first: string): string => (months === 1 ? `${first} has no reading` : `${months} months have no reading, the first is ${first}`),
} as const;

export const SHORTCUTS = {
  innovations: { text: 'Your innovations', href: '/innovations', hint: 'Write answers, send them and follow them' },
  pipeline: { text: 'Pipeline', href: '/pipeline', hint: 'Every evaluation that you work on, by stage and time limit' },
  reviews: { text: 'Your reviews', href: '/reviews', hint: 'Invitations, drafts and what you have submitted' },
  pilots: { text: 'Pilots', href: '/pilots', hint: 'Sites, measures, readings and incidents' },
  people: { text: 'People', href: '/people', hint: 'People, roles and organisations' },
  audit: { text: 'Audit', href: '/audit', hint: 'The record, and the proof that nothing in it was changed' },
} as const;
