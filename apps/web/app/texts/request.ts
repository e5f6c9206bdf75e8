/** Words of answering a request for information. */
export const REQUEST = {
  title: 'Answer a request',
  by: (when: string): string => `Answer by the end of ${when}.`,
  paused: 'The time limit of the evaluation is paused until you answer.',
  sections: 'Sections of your answers',
  anyQuestion: 'You can change any of your answers. Choose the section to change, or answer in words only.',
  questions: 'Answers that you can change',
  note: 'Your answer in words',
  noteHint: 'Say what you changed, or answer here what was asked.',
  needed: 'Change an answer, or write an answer in words',
  sendText: 'When you send this, it becomes the next version of your answers, and the request is closed.',
  send: 'Send the answer',
} as const;
