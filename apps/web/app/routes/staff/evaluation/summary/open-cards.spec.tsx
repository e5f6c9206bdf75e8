import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CaseSummary } from './case.server.ts';
import { OpenCard } from './open-cards.tsx';

it('a request is to be answered by the end of its day, for staff as for the innovator', () => {
  const requests = [{ id: 'r', text: 'Say more', answerBy: '2028-06-14' }] as unknown as CaseSummary['requests'];
  const page = renderToStaticMarkup(<OpenCard requests={requests} holds={[]} base="/evaluations/e" />);
  expect(page).toContain('Answer by the end of 14 June 2028.');
  expect(page).not.toMatch(/BST|GMT|1am/);
});
