import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { AimChoice } from './aim-choice.tsx';
import { aimFaults, aimFields, aimProblems } from './aim-value.ts';

const ID = 'review-1';
const formOf = (values: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
};
const shown = (values: Record<string, string>, problems: ReturnType<typeof aimFaults>): string =>
  renderToStaticMarkup(
    <>
      <ProblemSummary problems={problems} fields={aimFields(ID)} />
      <AimChoice id={ID} values={Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]))} problems={problems} />
    </>,
  );

/** The one input of that id, as it stands in the page. */
const inputOf = (html: string, id: string): string => html.match(/<input[^>]*>/g)!.find((input) => input.includes(`id="${id}"`))!;

describe('what a proposal shall be solved for, where it comes back', () => {
  it.each([
    ['cap', { aim: 'drawn', cap: '0' }, /whole number .* from 1 to 100/],
    ['balance', { aim: 'even', balance: 'half' }, /points from 0\.1 to 100/],
  ])('keeps a wrong %s as it was typed, says why at its field, and the summary leads there', (name, values, why) => {
    const html = shown(values, aimFaults(formOf(values), ID));
    expect(html).toContain(`href="#${name}-${ID}"`);
    const input = inputOf(html, `${name}-${ID}`);
    expect(input).toContain(`value="${values[name as keyof typeof values]}"`);
    expect(input).toMatch(new RegExp(`aria-describedby="[^"]*${name}-${ID}-error`));
    expect(html).toMatch(new RegExp(`id="${name}-${ID}-error"[^]*?${why.source}[^]*?<input`));
    expect(html.match(/nhsuk-input--error/g)).toHaveLength(1);
    expect(html).toMatch(new RegExp(`<input[^>]*(?:value="${values.aim}"[^>]*checked|checked=""[^>]*value="${values.aim}")`));
  });

  it('says at the choice what the API has against it, and the summary leads to the choice', () => {
    const html = shown({ aim: 'drawn' }, aimProblems([{ field: 'aim.kind', message: 'That is none of the choices' }], ID));
    expect(html).toContain(`href="#aim-${ID}"`);
    expect(html).toContain(`id="aim-${ID}"`);
    expect(html.match(/That is none of the choices/g)).toHaveLength(2);
  });

  it('shows what it was solved for before, and no fault where there is none', () => {
    const html = renderToStaticMarkup(<AimChoice id={ID} values={undefined} problems={undefined} before={{ aim: 'even', cap: null, balance: 25 }} />);
    expect(html).not.toMatch(/error/);
    expect(inputOf(html, `balance-${ID}`)).toContain('value="2.5"');
  });
});
