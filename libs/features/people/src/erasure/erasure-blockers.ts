import { blocker, type Blocker } from '@waymark/domain/pipeline';

/** What waits for a person, each by the reference of the innovation that it is about, e.g. `INN-2026-0042`. */
export interface OpenMatters {
  /** Invitations to review, and reviews that they accepted. */
  assignments: string[];
  /** Pilots that run or are set up, of which they lead a site. */
  sites: string[];
  /** Proposals and answers to appeals that they made or signed, and that await another signature. */
  proposals: string[];
  /** Innovations of which nobody else who may sign in is an owner. */
  owned: string[];
  /** They are an administrator, or the first one of the installation, and nobody else who may sign in is one. */
  onlyAdministrator: boolean;
}

/** Everything that stands against erasing a person, each with the remedy; empty where nothing waits for them. */
export const erasureBlockers = ({ assignments, sites, proposals, owned, onlyAdministrator }: OpenMatters): Blocker[] => [
  ...onCases('open-assignments', assignments, 'They are asked to review', 'the coordinator releases the assignment, or they decline'),
  ...onCases('leads-site', sites, 'They lead a site of a pilot', 'the pilot is over'),
  ...onCases('awaits-signature', proposals, 'What they proposed or signed awaits another signature', 'it is signed, or taken back'),
  ...onCases('only-owner', owned, 'They are the only owner', 'an owner is named in their place, with --owner'),
  ...(onlyAdministrator ? [blocker('only-administrator', 'They are the only administrator: give the role to somebody else first, in all programmes')] : []),
];

const onCases = (code: string, references: string[], what: string, remedy: string): Blocker[] =>
  references.length > 0 ? [blocker(code, `${what} (${references.join(', ')}): wait until ${remedy}`, { references })] : [];
