/** The title of every role, as people read it, in the order in which work goes through them. */
export const ROLE_TITLES: Readonly<Record<string, string>> = {
  innovator: 'Innovator',
  'triage-officer': 'Triage officer',
  'triage-lead': 'Triage lead',
  coordinator: 'Review coordinator',
  'clinical-reviewer': 'Clinical reviewer',
  'safety-reviewer': 'Clinical safety reviewer',
  'ig-reviewer': 'Data and technology reviewer',
  'economics-reviewer': 'Economics reviewer',
  'panel-member': 'Panel member',
  'panel-chair': 'Panel chair',
  'pilot-lead': 'Pilot lead',
  'site-lead': 'Site lead',
  'safety-lead': 'Safety lead',
  'finance-lead': 'Finance lead',
  'nhsx-decider': 'National decision maker',
  analyst: 'Monitoring analyst',
  'appeals-officer': 'Appeals officer',
  'programme-lead': 'Programme lead',
  administrator: 'Administrator',
  auditor: 'Auditor',
};

/** The title of a role; of an unknown one its id. */
export const roleTitle = (role: string): string => knownTitle(role) ?? role;

/** It within a sentence. */
export const roleWords = (role: string): string => (knownTitle(role) ?? role.replaceAll('-', ' ')).toLowerCase();

/** A role comes from whoever asks too: what every object has, such as a constructor, is no title. */
const knownTitle = (role: string): string | undefined => (Object.hasOwn(ROLE_TITLES, role) ? ROLE_TITLES[role] : undefined);
