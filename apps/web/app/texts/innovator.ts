/** Words of the pages on which innovators write, send and follow. */
export const INNOVATOR = {
  yours: 'Your innovations',
  optional: (label: string): string => `${label} (optional)`,
  confidential: 'This is confidential: only people who need it for the evaluation see it.',
  dateHint: 'For example, 15 3 2027',
  or: 'or',
  whatIsIt: 'What is this file?',
  fileHint: (megabytes: number, least?: number): string =>
    `PDF, Word, Excel, CSV or picture, up to ${megabytes} MB.${least ? ` Add at least ${least}.` : ''}`,
  remove: 'Remove',
  upload: 'Upload',
  addAnother: 'Add another',
  item: (number: number, of: number): string => `${number} of ${of}`,
  continue: 'Save and continue',
  saveOnly: 'Save and come back later',
  answered: 'Not answered yet',
  noAnswer: 'No answer',
  needsChange: (remedy: string): string => `Needs a change: ${remedy}`,
  change: 'Change',
  notStated: 'Not stated',
  savedBy: (when: string, who: string): string => `Draft saved ${when} by ${who}. It stays here until you send it.`,
  saving: 'Saving',
  /** What came of saving by itself. */
  autosaved: {
    saved: 'Draft saved. It stays here until you send it.',
    some: 'Draft saved. Some of it needs a change before you can send it: press “Save and continue” to see what.',
    part: 'Not everything is saved: something is more than we can keep. Press “Save and continue” to see what. What you wrote stays on this page.',
    changed: 'Not saved: somebody saved this section while you were writing. Press “Save and continue” to see both texts. Yours stay here.',
    over: 'Not saved: you are signed out. What you wrote stays on this page. Press “Save and continue”: it is kept while you sign in, and you can send it again.',
    refused: 'Not saved: you cannot change these answers any more. Copy what you wrote and reload the page.',
    failed: 'Not saved: the service does not answer. What you wrote stays on this page, and we try again every few seconds. Keep this page open.',
  },
  failedHeld: 'Not saved yet: the service does not answer. What you wrote is kept in this browser, and we try again every few seconds.',
  offline: 'You are offline. What you write is kept in this browser, and saved when you are online again.',
  offlineUnheld: 'You are offline, and this browser keeps nothing. What you write stays on this page: keep it open until you are online again.',
  broughtBack: 'What you wrote here before is back from this browser, and saved.',
  otherForm: 'This page is of an earlier version of the form, and some of what you wrote is asked no more. Copy it if you need it, and reload the page.',
  missing: 'Still to answer',
  tooShort: 'Needs a change or is not complete',
  andMore: (number: number): string => ` and ${number} more`,
  changedMeanwhile: 'Somebody saved this section while you were writing',
  changedMeanwhileNext: 'Nothing is lost. These are the answers as they are saved now; yours are still in the fields below. Change them as you need and save again.',
  problems: {
    number: 'Write a number, for example 1200',
    money: 'Write an amount in pounds, for example 1200 or 49.50',
    date: 'Write a date that exists, for example 15 3 2027',
    tooMuch: 'This is too long to be kept: shorten it, or the other answers of this page',
    file: 'The file could not be taken: try again',
    fileKind: (name: string): string => `“${name}” is not a kind of file that we take: send a PDF, Word, Excel, CSV, PNG or JPEG file`,
    fileTooLarge: (megabytes: number): string => `The file must be smaller than ${megabytes} MB`,
    tooManyFiles: (most: number): string => `You can add up to ${most} ${most === 1 ? 'file' : 'files'}: remove one first`,
  },
} as const;

/** Banner words after something was done, by the code in the address. */
export const DONE: Readonly<Record<string, string>> = {
  copied: 'This is your new innovation, with the answers that you copied. Add its files and check each answer.',
  archived: 'The innovation is archived. You find it under “Archived”, and can restore it there.',
  unarchived: 'The innovation is restored. Your team can change it again.',
  created: 'Your innovation is added. Your answers are saved as you go.',
  saved: 'Your answers are saved',
  restored: 'You are back at the version that you chose. The answers of before are in the earlier versions.',
  more: 'Saved. Because of your answers there are more questions below.',
  answered: 'Your answer is sent',
  withdrawn: 'You have withdrawn your innovation',
  appealed: 'Your appeal is sent',
  attached: 'Your document is added',
};

/** A size in the unit that people read: “1.2 MB”. */
export const fileSize = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} bytes`;
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kB'] : [bytes / 1024 / 1024, 'MB'];
  return `${size < 10 ? size.toFixed(1).replace(/\.0$/, '') : Math.round(size)} ${unit}`;
};
