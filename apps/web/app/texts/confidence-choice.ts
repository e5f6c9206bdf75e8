/** Words of the choice of what is in confidence. They come to a page with its questions, so that no script carries them. */
export const CHOICE = {
  answer: 'This answer is commercial in confidence',
  what: 'What “commercial in confidence” does',
  does: [
    'Tick it when rivals could gain from knowing the answer, for example a price or how your product is made.',
    'Where there is a tick already, we made it because answers to that question are often secret. You can take it away.',
    'The people who assess your innovation still read the answer. They see that it is in confidence and must take special care of it.',
    'We leave the answer out wherever words are used beside the assessment: when we look for similar innovations, when we ask somebody if they would like to review, and in figures.',
    'With or without the tick, we publish none of your answers but the name of your innovation.',
    'What you choose goes with the next version that you send. A version that you have sent keeps what you chose then.',
  ],
  /** What becomes of marks as a request is answered. */
  changes: 'What becomes of “commercial in confidence”',
  comes: (question: string): string => `${question}: it becomes commercial in confidence`,
  waiting: (count: number): string => `${count === 1 ? 'What you chose for 1 document is' : `What you chose for ${count} documents is`} not sent: it goes with the next version that you send.`,
  goes: (question: string): string => `${question}: it is no longer commercial in confidence`,
} as const;
