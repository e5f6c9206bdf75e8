/** Words of the list of one's own innovations, and of adding one. */
export const MINE = {
  title: 'Your innovations',
  all: 'All your innovations',
  needsYou: (number: number): string => (number === 1 ? '1 thing needs you' : `${number} things need you`),
  answerFor: (name: string): string => `Answer the request about ${name}`,
  by: (when: string): string => `by the end of ${when}`,
  innovation: 'Innovation',
  reference: 'Reference',
  stage: 'Stage',
  since: 'Since',
  you: 'What needs you',
  nothing: 'Nothing now',
  notSent: 'Not sent yet',
  missing: (number: number): string => `${number} ${number === 1 ? 'answer' : 'answers'} to complete`,
  ready: 'Ready to check and send',
  none: 'You have no innovations here yet',
  noneText: 'Add the first one. You need about 2 hours for all the answers, and you can stop and come back whenever you want.',
  noneInUse: 'You have no innovations in use',
  noneInUseText: 'Your archived innovations are below. Restore one, or add another.',
  add: 'Add an innovation',
} as const;

export const NEW = {
  organisation: 'Which organisation is it of?',
  title: 'Add an innovation',
  before: 'Before you start',
  need: [
    'what it does, who it is for and how far it has got',
    'your evidence: studies, evaluations, where it is used now',
    'certificates and assessments that you have, for example a data protection impact assessment',
    'what it costs and what it saves',
  ],
  text: 'You answer 9 sections in any order. What you save stays private to your team until you send it. Have these at hand:',
  name: 'What is the name of your innovation?',
  hint: 'The name of the product or service, as people know it. You can change it later.',
  needed: 'Write the name of your innovation',
  add: 'Add and continue',
} as const;

/** Words of copying an innovation. */
export const COPY = {
  title: 'Copy into a new innovation',
  text: 'The new innovation begins with these answers, and those to guidance. Files, the declaration and the people of this one do not come along. This innovation stays as it is.',
  name: 'What is the name of the new innovation?',
  needed: 'Write the name of the new innovation',
  button: 'Copy and continue',
} as const;
