import type { GuardUse } from '../definition.ts';
import { distinct } from './distinct.ts';
import type { GuardFacts } from './facts.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import type { SignatureRow } from './people-facts.ts';

/** Enough different people of a role signed the current revision; the proposer is one of them where they hold it. */
export const signedBy: Guard = (use, facts) => {
  if (!facts.signatures && !facts.proposer) return lacking(['signatures'], { have: 0, n: use.n ?? null });
  const all = [...(facts.proposer ? [facts.proposer] : []), ...(facts.signatures ?? [])];
  const people = distinct(all.filter((signature) => counts(use, facts, signature)).map(({ person }) => person));
  return {
    pass: use.n !== undefined && people.length >= Math.max(1, use.n),
    operands: { have: people.length, n: use.n ?? null, signed: people },
  };
};

const counts = (use: GuardUse, facts: GuardFacts, { person, role, revision }: SignatureRow): boolean => {
  const current = revision === undefined || revision === facts.revision;
  const reviewed = use.fourEyes === true && (facts.contributors ?? []).includes(person);
  const excluded = (facts.actedAs?.[person] ?? []).some((acted) => use.excludes?.includes(acted));
  return role === use.role && current && !reviewed && !excluded;
};
