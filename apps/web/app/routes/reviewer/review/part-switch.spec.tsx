import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { PartSwitch } from './part-switch.tsx';

const drawn = (current: 'evidence' | 'score') => renderToStaticMarkup(<PartSwitch current={current} toRead={3} answered={1} of={8} />);

it('the switch of each part names that part as the current one, in a landmark of its own', () => {
  const links = (current: 'evidence' | 'score') => [...drawn(current).matchAll(/<a ([^>]*)>/g)].map(([, attributes]) => attributes!);
  expect(links('evidence').map((one) => one.includes('aria-current="true"'))).toEqual([true, false]);
  expect(links('score').map((one) => one.includes('aria-current="true"'))).toEqual([false, true]);
  expect(drawn('evidence').match(/aria-label="[^"]*"/)![0]).not.toBe(drawn('score').match(/aria-label="[^"]*"/)![0]);
});
