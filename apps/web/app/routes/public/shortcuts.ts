import { SHORTCUTS } from '../../texts/home.ts';

const STAFF = ['triage-officer', 'triage-lead', 'coordinator', 'panel-chair', 'pilot-lead', 'safety-lead', 'finance-lead', 'nhsx-decider', 'analyst', 'appeals-officer', 'programme-lead'];
const REVIEWERS = ['clinical-reviewer', 'safety-reviewer', 'ig-reviewer', 'economics-reviewer', 'panel-member', 'finance-lead'];

/** Roles of each part of the service. What a page shows is asked again by the page itself. */
const FOR_ROLES: Record<keyof typeof SHORTCUTS, readonly string[]> = {
  innovations: ['innovator'],
  pipeline: STAFF,
  reviews: REVIEWERS,
  pilots: ['pilot-lead', 'site-lead', 'safety-lead'],
  people: ['administrator'],
  audit: ['auditor', 'administrator'],
};

/** The parts of the service for whoever holds these roles. */
export const shortcutsFor = (roles: readonly string[]) =>
  (Object.keys(SHORTCUTS) as (keyof typeof SHORTCUTS)[]).filter((part) => FOR_ROLES[part].some((role) => roles.includes(role))).map((part) => SHORTCUTS[part]);
