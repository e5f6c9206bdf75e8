/** What somebody is told of, and how they are mailed. */
export const NOTIFICATIONS = {
  title: 'Notifications',
  home: 'Home',
  link: 'See what you were told of, and mark it as read',
  lead: 'What waits for you and what is new, as you may see it now. It goes from here once it is done.',
  none: 'Nothing that you were told of waits for you, and nothing is new.',
  what: 'What',
  about: 'About',
  due: 'Due',
  noDue: 'No time limit',
  state: 'State',
  unread: 'New',
  read: (on: string): string => `Read ${on}`,
  mailed: (on: string): string => `Mailed ${on}`,
  mark: 'Mark all as read',
  markHint: 'What is marked as read is not mailed to you any more. Reminders before a time limit ends still are.',
  marked: 'All is marked as read',
} as const;

/** Titles of news, beside those of work. */
export const NEWS_KINDS: Readonly<Record<string, string>> = {
  'read-letter': 'Read a letter',
  'lead-site': 'You lead a site of a pilot from now on',
  'answer-team-invitation': 'Answer an invitation to a team',
  'say-wish': 'Say whether you would like to review',
};

export const MAIL = {
  title: 'Mail about what waits for you',
  link: 'Choose how often you are mailed',
  lead: 'A mail says what kind of thing waits for you and until when, and nothing of what it is about. You read that here, after you sign in.',
  off: 'This installation sends no mail',
  offWords: 'No mail server is set. What you choose here counts once there is one. Until then you find all that waits for you on your home page.',
  offAdministrators: 'To turn mail on, whoever runs this installation sets WAYMARK_SMTP_URL and WAYMARK_MAIL_FROM, and starts it again.',
  goesTo: (address: string): string => `Mail goes to ${address}. If that is not your address, tell the programme office.`,
  noAddress: 'No e-mail address of yours is known, so that you cannot be mailed. Tell the programme office yours.',
  question: 'When do you want to be mailed?',
  choices: [
    { value: 'at-once', label: 'As things come', hint: 'Within a minute or two, and at most one mail in 15 minutes' },
    { value: 'daily', label: 'Once a day', hint: 'At 8am on working days, and only if there is something new' },
    { value: 'never', label: 'Never', hint: 'You look here yourself. An invitation to review that you do not answer in time ends' },
  ],
  need: 'Choose when you want to be mailed',
  save: 'Save',
  done: 'What you chose is saved. It counts from now on.',
  failing: (count: number): string => (count === 1 ? '1 address could not be mailed for more than a day' : `${count} addresses could not be mailed for more than a day`),
  failingWords: (codes: string): string => `At the last attempt the mail server answered, or failed, as: ${codes}. Each is tried again by itself. 550 means an address that does not exist; EADDRESS one that is not written as an address; codes with E and a word are of the connection.`,
} as const;
