import type { GuardUse } from '../../definition.ts';
import { anything, either, flag, number, oneOf, text } from './reader.ts';
import { list, maybe, optional, record } from './structure.ts';
import { wordOf } from './words.ts';

type Unless = NonNullable<GuardUse['unless']>;


/** What each parameter is. Which guard has it, and which values it takes, is checked against the guard's entry. */
export const guardUse = record<GuardUse>({
  type: optional(text, ''),
  form: maybe(text),
  documents: maybe(list(text)),
  inDate: maybe(flag),
  role: maybe(text),
  roles: maybe(list(text)),
  n: maybe(number),
  distinctOrganisations: maybe(number),
  perTrack: maybe(number),
  rubric: maybe(text),
  min: maybe(number),
  minRaters: maybe(number),
  gates: maybe(either(oneOf('all'), list(text))),
  statistic: maybe(wordOf<NonNullable<GuardUse['statistic']>>()),
  threshold: maybe(number),
  criterion: maybe(text),
  assessment: maybe(text),
  sections: maybe(list(text)),
  unless: maybe(record<Unless>({ fact: optional(text, ''), eq: maybe(anything), reason: optional(text, '') })),
  requireStopRule: maybe(flag),
  minPoints: maybe(number),
  minSites: maybe(number),
  measures: maybe(wordOf<NonNullable<GuardUse['measures']>>()),
  minSiteShare: maybe(number),
  assurance: maybe(wordOf<NonNullable<GuardUse['assurance']>>()),
  severity: maybe(wordOf<NonNullable<GuardUse['severity']>>()),
  fourEyes: maybe(flag),
  excludes: maybe(list(text)),
  workingDays: maybe(number),
  months: maybe(number),
  kinds: maybe(list(text)),
  stage: maybe(text),
  not: maybe(flag),
});
