/** Words of the choice of which documents are in confidence. */
export const DOCUMENT_CONFIDENCE = {
  heading: 'Choose what is commercial in confidence',
  text: 'The people who assess your innovation still read a document that is in confidence. They see a mark beside it and must take special care of it. It is part of no passport that you issue from now on.',
  byAnswer: 'A document that belongs to an answer is in confidence if the answer is, unless you choose otherwise here. What you choose holds from the next version that you send; a version that you have sent keeps what you chose then. For a document that an evaluation already has, it holds at once.',
  which: 'Which document is it about?',
  marked: 'commercial in confidence',
  isIt: 'Is it commercial in confidence?',
  yes: 'Yes, it is in confidence',
  no: 'No, it is not',
  choose: 'Save choice',
  neither: 'Choose whether it is in confidence',
} as const;
