import { expect, it } from '@jest/globals';
import { EVERY_KIND } from '@waymark/testing/passports';
import { renderToStaticMarkup } from 'react-dom/server';
import { AssessedElsewhere } from './assessed-elsewhere.tsx';
import { shownPassports } from './shown-passport.server.ts';

const NOW = '2026-12-29T12:00:00.000Z';
const [esf, , assessment] = EVERY_KIND.parts as [(typeof EVERY_KIND.parts)[0], unknown, Extract<(typeof EVERY_KIND.parts)[0], { kind: 'assessment' }>];
const twice = { ...assessment, content: { ...assessment.content, sections: [...assessment.content.sections, ...assessment.content.sections] } };
const page = (issuerRemoved: boolean) =>
  renderToStaticMarkup(<AssessedElsewhere passports={shownPassports([{ id: '1', issuer: 'Example', issuerRemoved, payload: { ...EVERY_KIND, parts: [esf, twice] }, simulated: false }], NOW)} />);

it('tells whoever reads it that the team chose the parts, what a signature says and does not, and whose word each is', () => {
  for (const said of ['The team chose which parts to hand in', 'not that anybody checked what it holds', 'Declared by the team itself', 'Recorded by assessors there', 'The signature was verified']) expect(page(false)).toContain(said);
});

it('does not say that a signature was verified whose key is accepted no more', () => {
  expect(page(true)).toContain('Its key is no longer accepted here');
  expect(page(true)).not.toContain('was verified');
});

it('shows what a file says twice, twice', () => expect(page(false).match(/C1: failed/g)).toHaveLength(2));
