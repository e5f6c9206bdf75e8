/** Words of answering a request for information. */
export const REQUEST = {
  title: 'Answer a request',
  by: (when: string): string => `Answer by the end of ${when}.`,
  closed: 'This request is closed',
  closedNext: 'It takes no answer any more. Answers that you change here are saved in your draft and sent with nothing. Copy what you wrote if you still need to say it, for example in a message.',
  paused: 'The time limit of the evaluation is paused until you answer.',
  sections: 'Sections of your answers',
  anyQuestion: 'You can change any of your answers. Open the section to change: what you save there is sent with this answer. Or answer in words only.',
  questions: 'Answers that you can change',
  note: 'Your answer in words',
  noteHint: 'Say what you changed, or answer here what was asked.',
  saved: 'Your answers are saved',
  more: 'Because of your answers there are more questions: answer them too, then send',
  needed: 'Change an answer, or write an answer in words',
  sendText: 'When you send this, it becomes the next version of your answers, and the request is closed.',
  send: 'Send the answer',
  /** What came of saving by itself. */
  autosaved: {
    saved: 'Answers saved. They stay here until you send the answer.',
    some: 'Answers saved. Some need a change before you can send them: press “Send the answer” to see what.',
    part: 'Your answer in words waits on this page and in this browser until you send it. Changed answers are saved, but for what is too long to keep.',
    changed: 'Not saved: somebody saved these answers while you were writing. Press “Send the answer” to see both texts. Yours stay here.',
    over: 'Not saved: you are signed out. What you wrote stays on this page. Press “Send the answer”: it is kept while you sign in, and you can send it again.',
    refused: 'Not saved: this request is closed, or you cannot answer it any more. Copy what you wrote and reload the page.',
  },
  autosavedAt: {
    saved: (saved: string): string => `Answers saved ${saved}. They stay here until you send the answer.`,
    some: (saved: string): string => `Answers saved ${saved}. Some need a change before you can send them: press “Send the answer” to see what.`,
  },
} as const;
