import { expect, it } from '@jest/globals';
import { complaintAboutNode } from './node-version.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes Node %s', (version) => {
  expect(complaintAboutNode(version)).toBeUndefined();
});

it.each(['20.18.9', '18.20.4', '16.0.0', '8.17.0'])('refuses Node %s and says what it needs', (version) => {
  expect(complaintAboutNode(version)).toBe(
    `Waymark needs Node 20.19 or later, and this is Node ${version}: install a newer one from https://nodejs.org/`,
  );
});
