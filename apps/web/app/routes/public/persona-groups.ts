import { roleTitle } from '../../texts/shell.ts';

export interface Persona {
  id: string;
  displayName: string;
  organisation: string;
  roles: readonly string[];
}

export interface PersonaGroup {
  role: string;
  title: string;
  people: Persona[];
}

const NO_ROLE = 'Without a role';

/** Order in which roles stand: from whoever sends to whoever decides and looks after. */
const ORDER = [
  'innovator', 'triage-officer', 'triage-lead', 'coordinator', 'clinical-reviewer', 'safety-reviewer', 'ig-reviewer', 'economics-reviewer', 'panel-member', 'panel-chair',
  'pilot-lead', 'site-lead', 'safety-lead', 'finance-lead', 'nhsx-decider', 'analyst', 'appeals-officer', 'programme-lead', 'administrator', 'auditor',
];

/** People by what they do; somebody with several roles stands under their first, with all of them named. */
export const personaGroups = (personas: readonly Persona[], sought: string): PersonaGroup[] => {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = personas.filter((persona) => words.every((word) => textOf(persona).includes(word)));
  const roles = [...ORDER, ...new Set(personas.flatMap((persona) => persona.roles).filter((role) => !ORDER.includes(role)))];
  const first = ({ roles: held }: Persona) => roles.find((role) => held.includes(role));
  const groups = [
    ...roles.map((role) => ({ role, title: roleTitle(role), people: matching.filter((persona) => first(persona) === role) })),
    { role: 'none', title: NO_ROLE, people: matching.filter((persona) => persona.roles.length === 0) },
  ];
  return groups.filter(({ people }) => people.length > 0);
};

const textOf = ({ displayName, organisation, roles }: Persona): string => [displayName, organisation, ...roles.map(roleTitle)].join(' ').toLowerCase();
