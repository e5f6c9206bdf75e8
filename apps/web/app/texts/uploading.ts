/** What is said while files are sent. */
export const UPLOADING = {
  heading: 'Files that you send',
  waiting: 'Waiting',
  begins: 'Starting',
  sent: (percent: number): string => `${percent}% sent`,
  checking: 'Checking the file',
  done: 'Sent',
  retrying: 'The connection was lost. We try again by ourselves.',
  stopped: 'The connection was lost. What was sent is kept for 24 hours.',
  cancelled: 'Cancelled. Nothing was kept.',
  cancel: 'Cancel',
  leaveOut: 'Leave it out',
  again: 'Try again',
  of: (name: string): string => ` ${name}`,
  announced: (name: string, words: string): string => `${name}: ${words}`,
  unknown: 'The file could not be sent. Reload the page and try again.',
  signedOut: 'Your session has ended. Sign in in another tab, then try again.',
} as const;
