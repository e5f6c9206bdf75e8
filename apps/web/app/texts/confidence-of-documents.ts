/** Words of the choice of which documents are in confidence. */
export const DOCUMENT_CONFIDENCE = {
  heading: 'Choose what is commercial in confidence',
  text: 'The people who assess your innovation still read a document that is in confidence. They see a mark beside it and must take special care of it. It is never part of a passport.',
  byAnswer: 'A document that belongs to an answer is in confidence if the answer is, unless you choose otherwise here.',
  which: 'Which document is it about?',
  marked: 'commercial in confidence',
  isIt: 'Is it commercial in confidence?',
  yes: 'Yes, it is in confidence',
  no: 'No, it is not',
  choose: 'Save choice',
  neither: 'Choose whether it is in confidence',
} as const;
