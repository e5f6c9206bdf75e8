import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { evidenceDigest } from '@waymark/domain/decision-file';
import { verifyDecision } from './verify-decision.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-decision-'));
afterAll(() => rmSync(folder, { recursive: true }));

const evidence = { submission: { id: 's1', revision: 1, sha256: createHash('sha256').update('answers').digest('hex') }, reviews: [], documents: [] };
const text = JSON.stringify({
  format: 'waymark/decision-basis@1', reference: 'INN-2026-0042', simulated: true, decision: { id: 'x', outcome: 'adopted', decidedAt: '2027-01-01T00:00:00.000Z' },
  evidence, evidenceSha256: evidenceDigest(evidence), contents: [{ kind: 'submission', id: 's1', text: 'answers' }],
});

const said: string[] = [];
const verify = (content: string): any => {
  said.length = 0;
  writeFileSync(join(folder, 'decision.json'), content);
  return verifyDecision(join(folder, 'decision.json'), (line) => said.push(line));
};

it('says of one from before headings were frozen that its contents alone are proved, with an exit code of its own, and the digest that the record names', () => {
  expect(verify(text)).toEqual({ exitCode: 3, document: { ok: 'contents', digest: evidenceDigest(evidence), headingFrozen: false, checked: 1, problems: [], documents: [] } });
  expect(said).toEqual([expect.stringContaining('were not frozen with this decision')]);
});

it('refuses a heading that is not the one that was frozen', () => {
  const heading = { reference: 'INN-2026-0042', simulated: true, decision: 'x', outcome: 'adopted', decidedAt: '2027-01-01T00:00:00.000Z', signedBy: ['p1'] };
  const file = JSON.parse(text) as Record<string, any>;
  const bound = JSON.stringify({ ...file, evidence: { ...evidence, heading }, evidenceSha256: evidenceDigest({ ...evidence, heading }), decision: { ...file['decision'], signedBy: ['p1'] } });
  expect([verify(bound), said]).toEqual([expect.objectContaining({ exitCode: 0, document: expect.objectContaining({ ok: true, headingFrozen: true }) }), []]);
  expect(verify(bound.replace('"decidedAt":"2027-01-01', '"decidedAt":"2027-02-01')).exitCode).toBe(1);
  expect(said[0]).toContain('its decision.decidedAt is not what was frozen with the decision');
});

it('says that a condition was altered since it was decided on', () => {
  const conditions = { sha256: createHash('sha256').update('[{"text": "Report"}]').digest('hex') };
  const file = JSON.parse(text) as Record<string, any>;
  const naming = (said: string): string => JSON.stringify({ ...file, evidence: { ...evidence, conditions }, evidenceSha256: evidenceDigest({ ...evidence, conditions }), contents: [...file['contents'], { kind: 'conditions', id: null, text: said }] });
  expect(verify(naming('[{"text": "Report"}]')).exitCode).toBe(3);
  expect(verify(naming('[{"text": "Report when you like"}]'))).toMatchObject({ exitCode: 1, document: { ok: false, problems: [{ code: 'differs', what: 'conditions' }] } });
  expect(said[0]).toContain('conditions is not what the decision rested on');
});

it('says what differs, and what is no such file', () => {
  expect(verify(text.replace('"answers"', '"other answers"'))).toMatchObject({ exitCode: 1, document: { ok: false } });
  expect(said[0]).toContain('submission s1 is not what the decision rested on');
  expect(verify('{}')).toMatchObject({ exitCode: 1, document: { digest: null } });
  expect(said[0]).toContain('is no file of what a decision rests on');
  expect(() => verifyDecision(join(folder, 'absent.json'), () => {})).toThrow('is not there');
});
