import { describe, expect, it } from '@jest/globals';
import { placeOf } from '@waymark/domain/places';
import { aboutOf, workGroups, type WorkItem } from './work-groups.ts';

const item = (kind: string, id: string): WorkItem => ({ kind, id, evaluationId: 'e', innovationId: 'i', reference: 'INN-2027-0001', innovationName: 'Lamp', simulated: true, detail: null, dueAt: null });

describe('work', () => {
  it.each([
    ['answer-invitation', '/reviews/x'],
    ['write-review', '/reviews/x'],
    ['read-changes', '/reviews/x/differences'],
    ['answer-request', '/innovations/i/requests/x'],
    ['read-message', '/messages/x'],
    ['answer-message', '/messages/x'],
    ['confirm-repair', '/assignments/x'],
    ['send-answers', '/innovations/i/answers'],
    ['cast-vote', '/reviews/x/vote'],
    ['sign', '/evaluations/e/sign'],
    ['decide-conflict', '/evaluations/e/reviewers'],
    ['lock-measures', '/pilots/e/set-up'],
    ['enter-readings', '/pilots/e/sites/x'],
    ['accept-risk', '/pilots/e/set-up'],
    ['replace-site-lead', '/pilots/e/set-up'],
    ['renew-paper', '/pilots/e/set-up'],
    ['look-at-stop-rule', '/pilots/e'],
    ['sign-plan-amendment', '/pilots/e/plan'],
    ['close-incident', '/pilots/e/incidents'],
    ['read-follow-up', '/pilots/e/incidents'],
    ['condition-due', '/evaluations/e/roll-out'],
    ['move-on', '/evaluations/e'],
    ['write-public-reasons', '/evaluations/e/letters'],
    ['approve-letter', '/evaluations/e/letters'],
    ['release-letter', '/evaluations/e/letters'],
  ])('%s is done at %s', (kind, place) => expect(placeOf(item(kind, 'x'))).toBe(place));

  it('stands in groups, the one with the soonest first, each in the order in which it came', () => {
    const groups = workGroups([item('sign', '1'), item('move-on', '2'), item('sign', '3')]);
    expect(groups.map(({ kind, items }) => [kind, items.map(({ id }) => id)])).toEqual([['sign', ['1', '3']], ['move-on', ['2']]]);
  });

  it.each([
    ['write-review', 'panel-member', 'Panel member'],
    ['answer-request', 'What is the dose?', 'What is the dose?'],
    ['decide-conflict', 'A reviewer', 'A reviewer'],
    ['close-incident', 'serious', 'Serious incident'],
    ['condition-due', 'Report quarterly', 'Report quarterly'],
    ['renew-paper', 'data-sharing-agreement', 'Data sharing agreement'],
    ['renew-paper', 'site-safety-acceptance: Ward: east', 'Safety acceptance of a site: Ward: east'],
    ['confirm-repair', '1', '1 evaluation'],
    ['confirm-repair', '2', '2 evaluations together'],
    ['enter-readings', '2027-02', 'February 2027 has no reading'],
    ['enter-readings', '2027-02, 2027-03', '2 months have no reading, the first is February 2027'],
    ['move-on', 'triage', ''],
    ['sign', 'reject', ''],
  ])('%s about %s says “%s”', (kind, detail, words) => expect(aboutOf({ ...item(kind, 'x'), detail })).toBe(words));
});
