import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mailOf, MOST_WAITING } from './mail-of.ts';
import { MAIL_WORDS } from './mail-words.ts';
import { keyOf, NEWS, overdueOf, withoutTwins, type Waiting } from './waiting.ts';

const ORIGIN = 'https://waymark.example';

const one = (over: Partial<Waiting> = {}): Waiting => ({
  kind: 'write-review', id: 'a1', evaluationId: 'e1', innovationId: 'i1', reference: 'INN-2026-0001', innovationName: 'Lamp', simulated: false, detail: 'clinical-reviewer', instance: null, dueAt: '2026-07-14T22:59:59.999Z', ...over,
});

describe('a mail', () => {
  it('says what is asked, until which day of London, and where', () => {
    const { subject, text, html } = mailOf([one(), one({ kind: 'sign', id: 'e2', evaluationId: 'e2', dueAt: null })], ORIGIN, false);
    expect(subject).toBe('Waymark: something waits for you');
    expect(text).toContain('- A review to write, due 14 July 2026\n  https://waymark.example/reviews/a1');
    expect(text).toContain('- A proposed step to sign\n  https://waymark.example/evaluations/e2/sign');
    expect(html).toContain('<li><a href="https://waymark.example/reviews/a1">A review to write, due 14 July 2026</a></li>');
    expect(html).not.toMatch(/<(img|script|link|style)/);
  });

  it('counts several of a kind, names the first day, and leads to the list', () => {
    const { text } = mailOf([one({ dueAt: '2026-01-10T12:00:00Z' }), one({ id: 'a2', dueAt: '2026-01-09T12:00:00Z' }), one({ id: 'a3', dueAt: null })], ORIGIN, false);
    expect(text).toContain('- 3 reviews to write, the first due 9 January 2026\n  https://waymark.example/notifications');
    const many = Array.from({ length: MOST_WAITING }, (_, at) => one({ id: `a${at}` }));
    expect(mailOf(many, ORIGIN, false).text).toContain('- 200 reviews to write');
    expect(mailOf(many.slice(1), ORIGIN, false, false).text).toContain('199 or more reviews to write');
  });

  it('is marked where all of it is simulated, and each line of which all is', () => {
    expect(mailOf([one({ simulated: true })], ORIGIN, false).subject).toBe('[Simulated] Waymark: something waits for you');
    expect(mailOf([one()], ORIGIN, true).text).toMatch(/^This is simulated/);
    expect(mailOf([one({ simulated: true }), one({ id: 'a2', simulated: true }), one({ id: 'a3' })], ORIGIN, false).text).toContain('3 reviews to write, the first due 14 July 2026 (2 of them simulated)');
    const mixed = mailOf([one({ simulated: true }), one({ kind: 'sign' })], ORIGIN, false);
    expect([mixed.subject, mixed.text.includes('(simulated)')]).toEqual(['Waymark: something waits for you', true]);
  });

  it('of an invitation to sign in says until when its link counts, and leads nowhere else before it', () => {
    const invitation = one({ kind: 'sign-in', id: 'token', evaluationId: null, dueAt: '2026-12-07T09:12:30Z' });
    const alone = mailOf([invitation], ORIGIN, false);
    expect(alone.text).toBe('New for you in Waymark:\n\n- An invitation to sign in, by a link that is for you alone and counts once; it counts until 7 December 2026, 09:12\n  https://waymark.example/invite/token\n');
    expect(alone.html).not.toMatch(/notifications/);
    const { text, html } = mailOf([invitation, one()], ORIGIN, false);
    for (const part of [text, html]) expect(part).toMatch(/Sign in by the link of your invitation before you open the others\.[\s\S]*New for you[\s\S]*\/account\/notifications/);
    expect(mailOf([one({ ...invitation, dueAt: '2026-07-14T23:05:00Z' })], ORIGIN, false).text).toContain('it counts until 15 July 2026, 00:05');
  });

  it('is the same whatever the case is called, is about and says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(MAIL_WORDS)), fc.string(), fc.string(), fc.string(), (kind, innovationName, reference, detail) => {
        expect(mailOf([one({ kind, id: 'x/y', innovationName, reference, detail })], ORIGIN, false)).toEqual(mailOf([one({ kind, id: 'x/y' })], ORIGIN, false));
      }),
    );
  });
});

describe('what waits', () => {
  it('is known by its kind, evaluation and id, and by which time it is where it can come again', () => {
    expect(keyOf(one())).toBe('write-review/e1/a1');
    expect(keyOf(one({ kind: 'move-on', id: 'e1', instance: 'triage.2', detail: 'Triage' }))).toBe('move-on/e1/e1/triage.2');
    expect(keyOf(one({ kind: 'answer-team-invitation', id: 't1', evaluationId: null }))).toBe('answer-team-invitation//t1');
  });

  it.each(['read-letter', 'write-public-reasons', 'approve-letter', 'release-letter', 'answer-request', 'look-at-stop-rule'])('of two evaluations that count alike is two things: %s', (kind) => {
    const both = [one({ kind, id: 'd1' }), one({ kind, id: 'd1', evaluationId: 'e2', innovationId: 'i2' })];
    expect(new Set(both.map(keyOf)).size).toBe(2);
    expect(new Set(overdueOf(both, '2027-01-01T00:00:00Z').map(keyOf)).size).toBe(2);
    expect(withoutTwins([both[0]!, ...overdueOf(both, '2027-01-01T00:00:00Z')])).toMatchObject([both[0]!, { kind: 'overdue', evaluationId: 'e2' }]);
    expect(mailOf(overdueOf(both.slice(1), '2027-01-01T00:00:00Z'), ORIGIN, false).text).toMatch(/https:\/\/waymark.example\/(innovations\/i2|evaluations\/e2|pilots\/e2)/);
  });

  it('is late after its limit, not at it, and then leads to the same page', () => {
    expect(overdueOf([one({ dueAt: '2026-01-10T12:00:00Z' }), one({ dueAt: null })], '2026-01-10T12:00:00.000Z')).toEqual([]);
    const late = overdueOf([one({ dueAt: '2026-01-10T12:00:00Z' })], '2026-01-10T12:00:00.001Z');
    expect(late).toMatchObject([{ kind: 'overdue', id: 'write-review/a1' }]);
    expect(overdueOf([one({ kind: 'answer-invitation', dueAt: '2026-01-10T12:00:00Z' })], '2026-01-11T12:00:00Z')).toEqual([]);
    expect(mailOf(late, ORIGIN, false).text).toContain('Reminder: something is past its time limit, due 10 January 2026\n  https://waymark.example/reviews/a1');
  });

  it('is not reminded of in the mail that first names it', () => {
    const late = one({ kind: 'overdue', id: 'write-review/a1' });
    const ends = one({ kind: 'invitation-ends-soon', id: 'a2' });
    expect(withoutTwins([one(), late, ends])).toEqual([one(), ends]);
    expect(withoutTwins([one({ kind: 'answer-invitation', id: 'a2' }), late, ends])).toHaveLength(2);
  });

  it('has words for every kind of news', () => expect(Object.keys(MAIL_WORDS)).toEqual(expect.arrayContaining([...NEWS])));
});
