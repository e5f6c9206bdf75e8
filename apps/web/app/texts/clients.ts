import type { Scope } from '@waymark/domain/access';

/** What administrators read of machine clients. */
export const CLIENTS = {
  title: 'Machine clients',
  lead: 'A machine client is a program that asks the API by a token. It holds 1 role in 1 programme, does what its scopes name and no more, and never decides.',
  add: 'Make a machine client',
  none: 'No machine client yet',
  noneText: 'Make one for each program that is to read or send something, so that each can be revoked alone.',
  count: (count: number): string => (count === 1 ? '1 machine client' : `${count} machine clients`),
  name: 'Name',
  may: 'What it may do',
  token: 'Token',
  state: 'State',
  as: (role: string, programme: string): string => `${role} in ${programme}`,
  until: (when: string): string => `Counts until ${when}`,
  ended: (when: string): string => `Ended ${when}`,
  revoked: (when: string): string => `Revoked ${when}`,
  used: (when: string | null): string => (when === null ? 'Never used' : `Last used ${when}`),
  madeBy: (who: string, when: string): string => `Made by ${who}, ${when}`,
  revoke: 'Revoke',
  ofClient: (name: string): string => `: ${name}`,
  revokeWords: 'Its next request is refused. What it did stays in the record. This cannot be taken back: make a new one instead.',
  revokeConfirm: 'I want to revoke this machine client',
  revokeButton: 'Revoke the token',
  needConfirm: 'Confirm that you want to revoke this machine client',
} as const;

export const NEW_CLIENT = {
  title: 'Make a machine client',
  name: 'Name',
  nameHint: 'People read it beside what the program does, for example “Readings of Northgate Trust”',
  programme: 'In which programme?',
  chooseProgramme: 'Choose a programme',
  role: 'Which role does it hold there?',
  chooseRole: 'Choose a role',
  scopes: 'What is it for?',
  scopesHint: 'Choose what it needs and no more. What its role may not do is refused.',
  days: 'For how many days does its token count?',
  daysHint: 'At most 365',
  button: 'Make the machine client',
  needName: 'Write the name',
  needProgramme: 'Choose a programme',
  needRole: 'Choose a role',
  needScopes: 'Choose what it is for',
  needDays: 'Write a whole number of days from 1 to 365',
  made: (name: string): string => `${name} is made`,
  token: 'Token',
  tokenHint: (until: string): string =>
    `Copy it now, into the settings of the program and nowhere else: whoever holds it acts as the program, until ${until}. It is not kept and is not shown again.`,
  back: 'I have copied it',
} as const;

/** What each scope lets a program do. */
export const SCOPE_TITLES: Readonly<Record<Scope, string>> = {
  'read:evaluations': 'Read evaluations, their history and what waits for the role',
  'read:innovations': 'Read innovations with their answers, and fetch their documents',
  'read:programmes': 'Read programmes, pipelines and rubrics',
  'read:pilots': 'Read the pilot sites that it leads',
  'read:record': 'Read the audit record of the programme',
  'write:readings': 'Enter readings of a site that it leads',
  'write:incidents': 'Report incidents',
  'write:roll-out': 'Record the roll-out by organisation',
};

/** The title of a scope, as people read it. */
export const scopeTitle = (scope: string): string => SCOPE_TITLES[scope as Scope] ?? scope;
