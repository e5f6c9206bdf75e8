
/** Words of the pages on which innovators follow an innovation. Nothing here tells of what is not announced. */
export const TRACKER = {
  sent: 'Sent',
  viewSent: 'View what you sent',
  readLetter: (title: string): string => `Read the letter: ${title}`,
  started: (when: string): string => `Started ${when}`,
  finished: (when: string): string => `Finished ${when}`,
  again: (times: number): string => ` (${times === 2 ? '2nd' : times === 3 ? '3rd' : `${times}th`} time)`,
  asked: (when: string): string => `You were asked for more on ${when}`,
  answered: (when: string): string => `You answered on ${when}`,
  appealed: (when: string): string => `You appealed on ${when}`,
  thingsToDo: (number: number): string => `You need to do ${number} ${number === 1 ? 'thing' : 'things'}`,
  answerBy: (when: string): string => `Answer by the end of ${when}.`,
  paused: 'The time limit of this stage is paused until you answer.',
  answerIt: 'Answer the request',
  readIt: 'Read the request',
  next: 'What happens next',
  whoDoesIt: 'Who does it:',
  began: 'This stage began on',
  expected: {
    stage: (title: string): string => `“${title}” usually begins by`,
    letter: 'You usually get the letter by',
    promise: 'These are the days that the programme works to. They are not a promise.',
    paused: 'No day can be named while a request waits for your team. The count goes on when you answer.',
    longer: 'This stage takes longer than usual. That says nothing about the outcome. You can ask about it in a message.',
    day: (used: number): string => `Working day ${used}.`,
    dayPaused: (used: number): string => `Working day ${used}, paused until your team answers.`,
  },
  dates: { answer: 'Answer the request', condition: (text: string): string => `Condition: ${text}`, appeal: 'Last day to appeal', add: 'Add these days to your calendar', addOther: 'Add days to your calendar' },
  latest: 'Latest',
  happened: {
    stage: (title: string): string => `New stage: ${title}`,
    letter: (title: string): string => `Letter: ${title}`,
    request: 'Request for you',
    answer: 'You answered a request',
    appeal: 'You appealed',
    document: (name: string): string => `New document: ${name}`,
    sent: (version: number): string => `You sent version ${version}`,
    met: (condition: string): string => `Condition met: ${condition}`,
    thread: (subject: string): string => `New thread of messages: ${subject}`,
    message: (subject: string): string => `Last message in: ${subject}`,
  },
  seeAll: 'See all activity',
  letters: 'Letters',
  noLetters: 'There is no letter yet. You get one with every decision.',
  pilot: 'Pilot',
  pilotVerbs: { agreeMeasures: 'agree measures with the pilot lead', recordHazardLog: 'accept what risk is left of your product', reportIncidents: 'report incidents' },
  pilotText: (verbs: readonly string[]): string => `You ${verbs.length > 1 ? `${verbs.slice(0, -1).join(', ')} and ${verbs.at(-1)}` : verbs[0]}.`,
  incidents: 'Incidents',
  pilotPlan: 'The plan of the pilot',
  pilotIncident: 'Report an incident',
  noLettersMore: 'No letter was sent in this evaluation.',
  conditions: 'Conditions',
  conditionBy: (owner: string, day: string): string => `${owner}, by ${day}`,
  met: 'Met',
  notStarted: 'You have not sent your answers yet.',
  continueAnswers: 'Continue your answers',
  draftHeading: 'Your answers are not sent yet',
  draftText: 'Nobody outside your team can see them.',
  change: 'Other things that you can do',
  withdraw: 'Withdraw this innovation',
  appeal: 'Appeal against this decision',
  appealUntil: (when: string): string => `You can appeal until the end of ${when}.`,
  again2: 'You can change your answers and send them again as a new evaluation.',
  earlier: 'Earlier evaluations',
  evaluation: (number: number): string => `Evaluation ${number}`,
  revision: (number: number, when: string): string => `Version ${number}, sent ${when}`,
} as const;

/** A usual time, in the unit in which people think of it. */
export const usual = (workingDays: number): string => (workingDays >= 100 ? `Usually up to ${Math.round((workingDays * 12) / 260)} months` : `Usually up to ${workingDays} working days`);

/** What a stage that lies ahead depends on. */
export const AHEAD: Readonly<Record<string, string>> = { pilot: 'if a pilot is agreed', adoption: 'if it gets that far', monitoring: 'if it is adopted' };

/** What happens in each kind of stage, and who does it, in words for the innovator. */
export const NEXT: Readonly<Record<string, { who: string; text: string }>> = {
  intake: { who: 'You', text: 'Complete your answers and send them. You can do it in any order and come back later.' },
  triage: { who: 'A triage officer', text: 'They check that your answers are complete and that your innovation fits the programme. Then you get a letter.' },
  review: { who: 'Reviewers who have no link with you', text: 'They read your evidence and score it alone. They may ask you for more.' },
  panel: { who: 'The panel', text: 'It reads the reviews, talks them over and decides what to recommend. Then you get a letter.' },
  pilot: { who: 'The pilot lead and the pilot sites, with you', text: 'Sites agree what to measure, use your innovation and report each month. A report follows at the end.' },
  adoption: { who: 'The national decision makers', text: 'They weigh what the pilot found and what it costs. 2 people sign. Then you get a letter.' },
  monitoring: { who: 'The monitoring analysts, with the sites', text: 'They watch use, results and safety. You tell us about incidents and changes.' },
  end: { who: '', text: 'This evaluation has ended. The letter about it says why, and what you can do.' },
  /** An end that no letter told of. */
  withdrawn: { who: '', text: 'You have withdrawn your innovation, so this evaluation has ended. Nobody works on it any more. You can send it again as a new evaluation.' },
};

/** A member of the team who is whoever looks. */
export const YOU = (name: string): string => `${name} (you)`;

/** What a member of the team may do. */
export const ACCESS: Readonly<Record<string, string>> = { owner: 'Owner', edit: 'Can change answers', view: 'Can read' };

export const LETTER = {
  caption: 'Letter',
  released: (when: string): string => `Sent to you ${when}`,
  reasons: 'Reasons',
  next: 'What you can do',
} as const;

export const WITHDRAW = {
  title: 'Are you sure you want to withdraw?',
  text: 'The evaluation ends now. Reviewers and sites stop their work on it. You cannot take this back, but you can send your innovation again later as a new evaluation.',
  reason: 'Why are you withdrawing? (optional)',
  confirm: 'Withdraw this innovation',
  keep: 'Go back and keep it',
} as const;

export const APPEAL = {
  title: 'Appeal against the decision',
  text: 'An appeal is heard by people who took no part in the decision. You can appeal once against each decision.',
  until: (when: string): string => `Send it by ${when}.`,
  reason: 'Why do you think that the decision is wrong?',
  hint: 'Say what was overlooked or misunderstood. Do not add new evidence: for that, send a new version later.',
  needed: 'Say why you think that the decision is wrong',
  send: 'Send the appeal',
} as const;

export const DOCUMENTS = {
  title: 'Documents',
  caption: 'Documents of this innovation',
  none: 'No documents yet',
  noneText: 'Files that you add to your answers show here too.',
  name: 'Document',
  kind: 'Kind',
  validUntil: 'Valid until',
  noEnd: 'No end date',
  added: 'Added',
  size: 'Size',
  add: 'Add a document',
  files: 'Files',
  fileHint: 'PDF, Word, Excel, CSV, plain text or pictures, up to 25 MB each.',
  newVersionOf: 'Is it a new version of a document that is here? (optional)',
  newVersionHint: 'The earlier version stays, and is marked as replaced. The new one is of the same kind.',
  notNewVersion: 'No, it is a new document',
  haveCome: 'Sent already. You need not choose again:',
  oneVersion: 'Choose one file: a new version is one file',
  whatKind: 'What is it?',
  endHint: 'Leave blank if it has no end date.',
  end: 'Valid until (optional)',
  choose: 'Choose a file',
  state: 'Who has it',
  waiting: (count: number): string => `${count === 1 ? '1 document is' : `${count} documents are`} not sent: only your team sees ${count === 1 ? 'it' : 'them'} until you send your next version, with your answer to a request.`,
  remove: 'Remove a document',
  removeText: 'It goes with its earlier versions, and from the answers that name it. A version that you sent keeps it, and so does the evaluation that you made it for. Your team reads its name in all activity until the file itself is deleted.',
  removeWhich: 'Which document?',
  removeIt: 'Remove document',
  chooseKind: 'Choose',
  needKind: 'Choose what the file is',
  upload: 'Add document',
} as const;
