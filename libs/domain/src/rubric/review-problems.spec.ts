import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import fc from 'fast-check';
import { askedCriteria, reviewProblems, type CriterionAnswer, type GivenAnswer, type GivenReview, type KnownOfCase, type ReviewSeat, type Rubric } from './index.ts';

const rubric = requirePack<Rubric>('rubric-evidence-review@1.0.0');
const known = (digital: boolean | null, careAnswer = 'yes'): KnownOfCase => ({
  answers: { 'direct-care': careAnswer, 'personal-data': 'yes', incidents: 'no', harms: 'Falls at night,\n and pressure sores', studies: [{ title: 'Ward trial' }], empty: [] },
  pipelineFacts: digital === null ? {} : { 'innovation.digital': { value: digital } },
});
const safety: ReviewSeat = { tracks: ['safety'], role: 'safety-reviewer', gates: ['eg-regulation', 'eg-safety-case', 'eg-incidents'] };
const governance: ReviewSeat = { tracks: ['governance'], role: 'ig-reviewer', gates: [] };

const answer = (value: CriterionAnswer, length = 200, citations: GivenAnswer['citations'] = [{ question: 'harms' }]): GivenAnswer => ({ value, reason: 'x'.repeat(length), citations });
const pass = { answer: 'pass' as const, reason: 'Seen' };
const complete: GivenReview = {
  criteria: { 'e-safety': answer(3), 'e-oversight': answer(2) },
  gates: { 'eg-regulation': pass, 'eg-safety-case': pass },
};
const found = (review: GivenReview, seat = safety, of = known(true)) => reviewProblems(rubric, seat, review, of).map(({ criterion, gate, code }) => `${criterion ?? gate} ${code}`);
const withAnswer = (given: unknown) => found({ ...complete, criteria: { ...complete.criteria, 'e-safety': given as GivenAnswer } });
const withGate = (given: unknown, seat = safety) => found({ ...complete, gates: { ...complete.gates, 'eg-regulation': given as typeof pass } }, seat);

describe('reviewProblems', () => {
  it('lets a complete review through; a gate known not to apply may stay unanswered', () => expect(found(complete)).toEqual([]));

  it('asks for every criterion of the tracks and every gate that may apply', () => {
    const nothing = { criteria: {}, gates: {} };
    expect(found(nothing)).toEqual(['eg-regulation unanswered', 'eg-safety-case unanswered', 'e-safety unanswered', 'e-oversight unanswered']);
    const unknown = { answers: {}, pipelineFacts: {} };
    expect(found(nothing, safety, unknown)).toContain('eg-incidents unanswered');
  });

  it.each([[-1], [5], [2.5], [Number.NaN], ['4'], [true], ['maybe']])('takes %p for no score', (value) => {
    expect(withAnswer({ ...answer(2), value })).toEqual(['e-safety not-an-answer']);
  });

  it.each([
    [1, 99, true],
    [1, 100, false],
    ['cannot-assess', 99, true],
    ['cannot-assess', 100, false],
    [0, 199, true],
    [0, 200, false],
    [4, 199, true],
    [4, 200, false],
  ] as const)('%p with a reason of %d characters: too short is %p', (value, length, short) => {
    expect(withAnswer(answer(value, length))).toEqual(short ? ['e-safety reason-too-short'] : []);
  });

  it('counts code points, and white space alone as none', () => {
    expect(withAnswer({ ...answer(2), reason: '🩺'.repeat(100) })).toEqual([]);
    expect(withAnswer({ ...answer(2), reason: '🩺'.repeat(99) })).toEqual(['e-safety reason-too-short']);
    expect(withAnswer({ ...answer(2), reason: ' '.repeat(100) })).toEqual(['e-safety reason-too-short']);
    for (const nothing of ['\u200B', '\u00AD', '\u3164', '\u2800', '\uFE0F']) expect(withAnswer({ ...answer(2), reason: nothing.repeat(300) })).toEqual(['e-safety reason-too-short']);
    for (const padded of [`x${' '.repeat(120)}`, `x${' '.repeat(120)}x`, `x${' \u200B'.repeat(120)}x`, `${'x'.repeat(99)}\n`]) expect(withAnswer({ ...answer(2), reason: padded })).toEqual(['e-safety reason-too-short']);
    expect(withAnswer({ ...answer(2), reason: 'x '.repeat(50) + 'x' })).toEqual([]);
    expect(withAnswer({ ...answer(2), reason: undefined })).toEqual(['e-safety reason-too-short']);
  });

  it.each([
    [2, [], []],
    [3, [], ['citation-missing']],
    [4, [], ['citation-missing']],
    [3, [{ question: 'harms' }], []],
    [3, [{ document: 'd1', page: 1 }], []],
    [3, [{ document: 'd1' }], ['citation-incomplete']],
    [3, [{ document: 'd1', page: 0 }], ['citation-incomplete']],
    [3, [{ question: ' ' }], ['citation-incomplete']],
    [1, [{ quote: 'as they say' }], ['citation-incomplete']],
    [3, [null], ['citation-incomplete']],
    [3, [{ question: 'nonsense' }], ['citation-points-nowhere']],
    [3, [{ question: 'constructor' }], ['citation-points-nowhere']],
    [3, [{ question: 'empty' }], ['citation-points-nowhere']],
    [0, [{ question: 'harms' }, { question: 'nonsense' }], ['citation-points-nowhere']],
    [3, [{ question: 'harms', quote: 'Falls at night, and  pressure' }], []],
    [3, [{ question: 'harms', quote: '' }], []],
    [3, [{ question: 'studies', quote: 'Ward trial' }], []],
    [3, [{ question: 'harms', quote: 'never was written' }], ['quote-not-found']],
    [3, [{ question: 'harms', quote: { a: 1 } }], ['citation-points-nowhere']],
  ])('%p citing %j: %j', (value, citations, codes) => {
    expect(withAnswer(answer(value, 200, citations as GivenAnswer['citations']))).toEqual(codes.map((code) => `e-safety ${code}`));
  });

  it('takes what the answers of an earlier revision said, and cannot tell where no answer is known', () => {
    const review = { ...complete, criteria: { ...complete.criteria, 'e-safety': answer(3, 200, [{ question: 'gone', quote: 'as it was' }]) } };
    expect(found(review)).toEqual(['e-safety citation-points-nowhere']);
    expect(found(review, safety, { ...known(true), versions: [{}, { gone: 'It said so, as it was' }] })).toEqual([]);
    expect(found(review, safety, { answers: {}, pipelineFacts: {} })).not.toContain('e-safety citation-points-nowhere');
  });

  it.each([['low', false], ['high', false], [undefined, false], [null, false], ['superb', true], [{ a: 1 }, true]])('takes the confidence %j: refused is %p', (confidence, refused) => {
    expect(withAnswer({ ...answer(2), confidence })).toEqual(refused ? ['e-safety confidence-unknown'] : []);
  });

  it('takes cited words only from a version of the answer that was sent, and asks for them where the rubric does', () => {
    const quoting = (quote: string, of: Partial<Rubric['justification']> = {}, question = 'harms') => {
      const versions = [{ harms: 'It is\nsafe' }, { harms: [{ result: 'It is not' }] }];
      const given = { ...complete, criteria: { ...complete.criteria, 'e-safety': answer(3, 200, [{ question, quote }]) } };
      return reviewProblems({ ...rubric, justification: { ...rubric.justification, ...of } }, safety, given, { ...known(true), versions }).map(({ criterion, code }) => `${criterion} ${code}`);
    };
    expect([quoting('It is  safe'), quoting('is not'), quoting(' '), quoting('anything', {}, 'never answered')]).toEqual([[], [], [], ['e-safety citation-points-nowhere']]);
    expect(quoting('It is safe in children')).toEqual(['e-safety quote-not-found']);
    expect([quoting('', { quoteRequiredFrom: 3 }), quoting('', { quoteRequiredFrom: 4 }), quoting('safe', { quoteRequiredFrom: 3 })]).toEqual([['e-safety quote-missing'], [], []]);
  });

  it('takes cited words of a document only from its page, once pages were read', () => {
    const quoting = (citation: object, pages?: ReadonlyMap<string, { text: string; cut: boolean }>) => found({ ...complete, criteria: { ...complete.criteria, 'e-safety': answer(3, 200, [citation]) } }, safety, { ...known(true), ...(pages ? { pages } : {}) });
    const pages = new Map([['d1#2', { text: 'Median time to heal-\ning was 71 days.\n\nA well-\nrun trial', cut: false }]]);
    for (const quote of ['healing  was 71', 'heal- ing was', 'A well- run', 'days. A', ' ', '']) expect(quoting({ document: 'd1', page: 2, quote }, pages)).toEqual([]);
    for (const citation of [{ document: 'd1', page: 2, quote: 'was 17 days' }, { document: 'd1', page: 3, quote: 'healing' }, { document: 'd1', page: 3, quote: 'harms', question: 'harms' }])
      expect([quoting(citation, pages), quoting(citation, new Map()), quoting(citation)]).toEqual([['e-safety quote-not-found'], ['e-safety quote-not-found'], []]);
    // of what was not read of a page nothing is said
    expect(quoting({ document: 'd1', page: 2, quote: 'was 17 days' }, new Map([['d1#2', { text: 'Median time', cut: true }]]))).toEqual([]);
  });

  it('takes “not applicable” only where allowed and its fact holds', () => {
    const review = { criteria: { 'e-data': answer('not-applicable'), 'e-technical': answer(2) }, gates: {} };
    expect(found(review, governance, known(false))).toEqual([]);
    expect(found(review, governance, known(true))).toEqual(['e-data not-applicable-refused']);
    expect(found(review, governance, known(null))).toEqual(['e-data not-applicable-refused']);
    expect(withAnswer(answer('not-applicable'))).toEqual(['e-safety not-applicable-refused']);
  });

  it('takes gate answers only from roles that may decide, from the closed list, with a reason', () => {
    expect(withGate({ answer: 'maybe', reason: 'Seen' })).toEqual(['eg-regulation not-an-answer']);
    for (const reason of ['  ', '\u200B \u2060']) expect(withGate({ answer: 'fail', reason })).toEqual(['eg-regulation reason-too-short']);
    expect(withGate(pass, { ...safety, role: 'ig-reviewer' })).toContain('eg-regulation role-may-not-decide');
  });

  it('says answers of gates in words, not as they are stored', () => {
    const said = reviewProblems(rubric, safety, { ...complete, gates: {} }, known(true)).filter(({ gate }) => gate).map(({ remedy }) => remedy);
    expect(said[0]).toMatch(/^Choose one of “pass”, “fail”.* or “cannot assess”, and give your reason$/);
    expect(reviewProblems(rubric, safety, { ...complete, gates: { ...complete.gates, 'eg-regulation': { answer: 'cannot-assess', reason: '' } } }, known(true))).toMatchObject([{ remedy: 'Write what led you to “cannot assess”' }]);
  });

  it('refuses answers that were not asked for', () => {
    expect(found({ criteria: { ...complete.criteria, 'e-value': answer(2) }, gates: { ...complete.gates, 'eg-data': pass } })).toEqual(['eg-data not-asked', 'e-value not-asked']);
    expect(found({ ...complete, criteria: { ...complete.criteria, invented: answer(2) } })).toEqual(['invented not-asked']);
  });

  it('names the field and the remedy in every problem', () => {
    const review = { criteria: { 'e-safety': answer(3, 42, []), 'e-value': answer(2) }, gates: { 'eg-regulation': { ...pass, reason: '' } } };
    const titles = Object.fromEntries([...rubric.criteria, ...rubric.gates].map(({ id, title }) => [id, title]));
    const problems = reviewProblems(rubric, safety, review, known(true));
    expect(problems).toHaveLength(6);
    for (const { criterion, gate, message, remedy } of problems) {
      expect(message).toContain(`“${titles[(criterion ?? gate)!]}”`);
      expect(remedy).toMatch(/^(Choose|Write|Cite|Remove)/);
    }
    expect(problems).toContainEqual({
      criterion: 'e-safety',
      code: 'reason-too-short',
      message: '“Safety”: the reason has 42 characters and needs at least 100',
      remedy: 'Write 58 characters more, in your own words, on what in the submission led you to 3',
    });
  });

  it('finds nothing in whatever a careful reviewer of any track answers', () => {
    const seat = { tracks: rubric.tracks.map(({ id }) => id), role: 'clinical-reviewer', gates: ['eg-evidence-floor'] };
    const value = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant('cannot-assess' as const));
    fc.assert(
      fc.property(fc.array(value, { minLength: 13, maxLength: 13 }), fc.constantFrom('pass', 'fail', 'cannot-assess'), (values, gate) => {
        const asked = askedCriteria(rubric, seat, known(true));
        const criteria = Object.fromEntries(asked.map(({ id }, index) => [id, answer(values[index]!)]));
        expect(found({ criteria, gates: { 'eg-evidence-floor': { answer: gate, reason: 'Read' } } }, seat)).toEqual([]);
      }),
    );
  });
});
