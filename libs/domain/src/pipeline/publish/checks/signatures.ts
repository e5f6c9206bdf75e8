import type { Check, KnownGuardUse } from '../draft.ts';
import { membersOf } from '../pool.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

const signaturesIn = (guardUses: readonly KnownGuardUse[]): KnownGuardUse[] =>
  guardUses.filter(({ guard }) => guard.type === 'signedBy');

/** More people than signatures: one conflict must not stop the decision. An empty pool is another fault. */
export const signaturesHaveASpare: Check = function* ({ guardUses, pools }) {
  for (const { transition, at, guard } of signaturesIn(guardUses)) {
    const members = membersOf(pools, guard.role ?? '');
    if (members === 0 || guard.n === undefined || members > guard.n) continue;
    yield refusal(
      'signature-pool-too-small',
      at,
      `${quoted(transition.id)} needs ${guard.n} signatures of ${quoted(guard.role)}, and ${members} hold the role: give it to at least ${guard.n + 1} people, so that one conflict does not stop the decision.`,
    );
  }
};

/** Four eyes are two people. */
export const fourEyesAreTwoPeople: Check = function* ({ guardUses }) {
  for (const { transition, at, guard } of signaturesIn(guardUses)) {
    if (guard.fourEyes !== true || guard.n === undefined || guard.n >= 2) continue;
    yield refusal(
      'four-eyes-too-few',
      at,
      `${quoted(transition.id)} asks for four eyes and ${guard.n === 1 ? 'one signature' : `${guard.n} signatures`}: set \`n\` to at least 2.`,
    );
  }
};

/** Excluding the signing role would leave nobody, and a proposing one would leave a proposal without its first signature. */
export const exclusionsSpareTheProposer: Check = function* ({ guardUses }) {
  for (const { transition, at, guard } of signaturesIn(guardUses)) {
    const hit = (guard.excludes ?? []).filter((role) => role === guard.role || transition.byRoles.includes(role));
    if (hit.length === 0) continue;
    yield refusal(
      'proposer-excluded',
      at,
      `The signature of ${quoted(transition.id)} excludes ${quotedList(hit)}, who sign or propose it: take them out of \`excludes\`.`,
    );
  }
};
