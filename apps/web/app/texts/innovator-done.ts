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
  'attached-more': 'Your documents are added',
  removed: 'The document is removed',
  confidence: 'Your choice is saved',
};
