/** Words of what a page of questions finds when it saves, and of what a section lacks. Only the server says them. */
export const KEPT_ANSWERS = {
  otherForm: 'This page is of an earlier version of the form, and some of what you wrote is asked no more. Copy it if you need it, and reload the page.',
  missing: 'Still to answer',
  tooShort: 'Needs a change or is not complete',
  andMore: (number: number): string => ` and ${number} more`,
  needKind: 'Choose what the file is',
  kindNotGiven: (kind: string): string => `no file is marked as “${kind}”`,
  kindLacking: (kind: string): string => `No file here is marked as “${kind}”: add it, or say so of the file that holds it.`,
  fileTwice: (name: string): string => `“${name}” is here more than once: remove one, or add the file that you meant.`,
} as const;
