import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { FeedbackRead } from './feedback-read.tsx';

const review = {
  reviewer: 'Reviewer KQ',
  stage: 'In review',
  criteria: [{ title: 'Safety', answer: '3', anchor: 'Hazards are known and mostly controlled', words: 'Safe in wards' }, { title: 'Need', answer: null, anchor: null, words: 'It is common' }],
  gates: [{ title: 'Data protection', answer: 'fail', words: 'No assessment was sent' }],
};

it('an innovator reads what a score means by the scale, and which must-pass criterion failed and why', () => {
  const page = renderToStaticMarkup(<FeedbackRead reviews={[review]} simulated={false} />);
  expect(page).toContain('Score: 3 of 4, “Hazards are known and mostly controlled”');
  for (const words of ['Must-pass criteria', 'Data protection', 'Answer: Does not pass', 'No assessment was sent', 'It is common']) expect(page).toContain(words);
  expect(page.match(/Score:/g)).toHaveLength(1);
  expect(renderToStaticMarkup(<FeedbackRead reviews={[{ ...review, gates: [] }]} simulated={false} />)).not.toContain('Must-pass criteria');
});
