/** Roles that see every evaluation of their programme; reviewers and sites see only what they were given. */
export const STAFF = [
  'triage-officer',
  'triage-lead',
  'coordinator',
  'panel-chair',
  'pilot-lead',
  'safety-lead',
  'finance-lead',
  'nhsx-decider',
  'analyst',
  'appeals-officer',
  'programme-lead',
] as const;

/** Roles in which somebody takes part in an evaluation only where they were assigned. */
export const INVITED = [
  'clinical-reviewer',
  'safety-reviewer',
  'ig-reviewer',
  'economics-reviewer',
  'panel-member',
  'finance-lead',
  'site-lead',
] as const;

type Who = 'anyone' | 'signed-in' | readonly string[];

/**
 * Who may ask for what at all. It is the first of two questions: which evaluation, and in which role there, is asked
 * again inside the command. An act that is not here is nobody's.
 */
export const ACTS = {
  'installation:read': 'anyone',
  'persona:issue': 'anyone',
  'session:own': 'anyone',
  'register:read': 'anyone',
  'clock:advance': ['administrator'],
  'person:read': 'signed-in',
  'person:manage': ['administrator'],
  'client:manage': ['administrator'],
  'organisation:manage': ['administrator'],
  'company:manage': ['administrator'],
  'interest:declare': 'signed-in',
  'interest-rules:manage': ['administrator'],
  'programme:read': 'signed-in',
  'programme:manage': ['administrator'],
  'programme:describe': ['administrator', 'programme-lead'],
  'pipeline:publish': ['administrator', 'programme-lead'],
  'passport-issuer:manage': ['administrator'],
  'innovation:create': 'signed-in',
  'innovation:edit': 'signed-in',
  'innovation:read': 'signed-in',
  'passport:issue': 'signed-in',
  'passport:import': 'signed-in',
  'team:invite': 'signed-in',
  'team:manage': 'signed-in',
  'team:join': 'signed-in',
  'document:attach': 'signed-in',
  'assessment:record': 'signed-in',
  'evaluation:start': 'signed-in',
  'evaluation:read': 'signed-in',
  'evaluation:propose': 'signed-in',
  'evaluation:sign': 'signed-in',
  'overlay:raise': 'signed-in',
  'overlay:close': 'signed-in',
  'letter:write': 'signed-in',
  'letter:approve': 'signed-in',
  'letter:release': 'signed-in',
  'message:read': 'signed-in',
  'message:write': 'signed-in',
  'appeal:raise': 'signed-in',
  'appeal:hear': ['appeals-officer'],
  'reviewer:invite': ['coordinator', 'triage-lead'],
  'reviewer:candidates': ['coordinator', 'triage-lead'],
  'round:propose': ['coordinator', 'triage-lead'],
  'availability:own': 'signed-in',
  'notification:own': 'signed-in',
  'view:own': 'signed-in',
  'assignment:answer': 'signed-in',
  'conflict:declare': 'signed-in',
  'conflict:decide': ['coordinator', 'programme-lead'],
  'review:write': 'signed-in',
  'review:read': 'signed-in',
  'calibration:run': ['coordinator', 'panel-chair', 'nhsx-decider'],
  'exercise:manage': ['administrator'],
  'exercise:do': 'signed-in',
  'service:own': 'signed-in',
  'triage:record': ['triage-officer'],
  'round:close': ['coordinator'],
  'feedback:choose': ['coordinator', 'panel-chair'],
  'panel:vote': ['panel-member'],
  'panel:read': 'signed-in',
  'panel:discuss': 'signed-in',
  'panel:open': ['panel-chair'],
  'panel:determine': ['panel-chair'],
  'panel:convene': ['panel-chair', 'coordinator'],
  'pilot:set-up': ['pilot-lead'],
  'plan-amendment:sign': ['safety-lead'],
  'plan-amendment:withdraw': ['pilot-lead', 'safety-lead'],
  'pilot:read': 'signed-in',
  'risk:accept': 'signed-in',
  'risk:not-applicable': ['safety-lead'],
  'reading:enter': ['site-lead'],
  'incident:report': 'signed-in',
  'incident:close': ['safety-lead', 'pilot-lead', 'analyst'],
  'condition:track': ['programme-lead', 'analyst', 'nhsx-decider'],
  'budget:record': ['analyst', 'programme-lead', 'nhsx-decider'],
  'roll-out:record': ['analyst', 'programme-lead'],
  'insights:read': ['triage-officer', 'triage-lead', 'coordinator', 'panel-chair', 'nhsx-decider', 'analyst', 'programme-lead'],
  'insights:export': ['triage-officer', 'triage-lead', 'coordinator', 'panel-chair', 'nhsx-decider', 'analyst', 'programme-lead'],
  'glass:break': ['administrator'],
  'glass:read': ['administrator', 'programme-lead'],
  'audit:read': ['auditor', 'administrator'],
} as const satisfies Record<string, Who>;

export type Act = keyof typeof ACTS;

/** Whether somebody with these roles may ask for the act at all. */
export const mayAsk = (act: Act, roles: readonly string[]): boolean => {
  const who: Who = ACTS[act];
  return who === 'anyone' || who === 'signed-in' || roles.some((role) => who.includes(role));
};
