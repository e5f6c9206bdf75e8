import { describe, expect, it } from '@jest/globals';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { canonicalHtml } from './canonical-html.ts';
import { reactFromHtml } from './react-from-html.ts';
import { optionNames, shippedFixtures, type Options } from './shipped-fixtures.ts';

type Parity = {
  /** Options that our component does not have, by name or by `name=value`: a fixture that uses one is left out. */
  unsupported: string[];
  /** Whether our component can be called so at all. */
  only?: (options: Options) => unknown;
  /** How many of the shipped fixtures are compared, so that none drops out unseen. */
  compared: number;
  /** Our component, called as the shipped macro would be. */
  render: (options: Options) => ReactNode;
  /** Differences that we want, each with its reason, made in the shipped HTML. */
  wanted?: (html: string) => string;
};

/** Renders our component for every shipped fixture whose options it has, and compares the HTML. */
export function describeShipped(component: string, { unsupported, only = () => true, compared, render, wanted = (html) => html }: Parity): void {
  describe(`${component}: the shipped HTML`, () => {
    const all = shippedFixtures(component);
    const supported = all.filter(({ options }) => only(options) && !optionNames(options).some((name) => unsupported.includes(name)));

    it.each(supported.map((fixture, index) => [`${index + 1} ${fixture.name}`, fixture] as const))('%s', (_name, { options, html }) => {
      expect(canonicalHtml(renderToStaticMarkup(render(options)))).toBe(canonicalHtml(wanted(html)));
    });

    it(`compares ${compared} of ${all.length} fixtures and names no option for nothing`, () => {
      expect(supported.length).toBe(compared);
      const used = new Set(all.flatMap(({ options }) => optionNames(options)));
      expect(unsupported.filter((name) => !used.has(name))).toEqual([]);
    });
  });
}

/** Content that an option gives as words, as HTML or as `{ text, html }`. */
export function content(option: unknown): ReactNode {
  if (typeof option === 'string') return option.trim();
  if (option === null || option === undefined || typeof option === 'boolean') return option;
  const { text, html } = option as { text?: string; html?: string };
  return html === undefined ? text?.trim() : reactFromHtml(html.trim());
}
