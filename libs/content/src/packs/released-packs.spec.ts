import { expect, it } from '@jest/globals';
import { knownPins, packDigest, requirePack, tryPack } from './index.ts';

/**
 * What each pack says, as the SHA-256 of its canonical JSON. A line is added with its pack and never changed: what was
 * decided by a pack under this pin would change with it. Give the change a new version.
 */
const RELEASED: Record<string, string> = {
  'bank-holidays-england@1.0.0': 'ef2593e3fb3f53e4fd3dd055d0d0624dd541c7a38718a7555dd8fae51067a417',
  'dtac@1.0.0': 'd8aef923aabb83f475e4ad4a52556e02845ade1f0dec61a6ec535389edb8f0ba',
  'dtac@2.0.0': 'ad7e518f5a420a5829fa4b7451c9c04413a33567b7e240dffbac158611a08062',
  'esf-from-form@1.0.0': 'f22819975254505d47aaded3f1092215acc2b31c454614cb46448941f39fdc46',
  'esf@2022.08.0': '81a70c93b51153f33b1ddc031962a6f1b58b1c03cc125eeb3c3a0fb5a095ca55',
  'hazard-matrix@1.0.0': '76749092d46d289e44ea1d13a7b2386eee36201631f9fad4274dbb152d23f8ec',
  'interest-rules@1.0.0': 'b24a7e3aa64ac8cc9f9be32835600c4bf5a75c375198585cad84e6a90311b8f2',
  'medtech-funding-mandate@2021.04.0': '5238c1dd1f5163125e23751aa921b3f777397039247a52648ee5f1260499cc92',
  'medtech-funding-mandate@2022.04.0': '050fbfb3c66baa9895fa6fae99b46a3290879331df7f8026c323a37c1d08b5c3',
  'organisations-england@2026.04.0': 'bea8c11062d80b934c60f2f1ae139adf518236324696f04dd341faeca82340bf',
  'pipeline-default@1.0.0': '1a77a0f8e0b8219d151c6b21a2b9ea6bb7ef536154e6cce82505d34f65ae9117',
  'pipeline-fast-track@1.0.0': '4cfd87a51d19cc81722b3d4583eab4480793b2cc04a9c2744b3d344dfea8996e',
  'pipeline-guards@1.0.0': '7795920a8d5d3537f893336e20c2a4981fc5c441bcc58913304dbd31a507caef',
  'pipeline-refusals@1.0.0': '2f807d8661e20d97b667a5b6a0fb2f922e7aaf22f9e3b46f965250ef6de4d827',
  'rubric-adoption@1.0.0': '0199c0b11ee013b7c21b0ee17ee3195ae8bf9dec3ea872c94cf04aba886e4e07',
  'rubric-evidence-review@1.0.0': '92d0f3fa45213b2d5d419f5bc4398c5827167dee453f5638c913e0956c125aee',
  'rubric-triage@1.0.0': '41a0f649c330308f099db5b69fa882855b54028f7efa1ec98197494ff5ee09f3',
  'submission-form@1.0.0': 'd0fb30675205bff6d983298ae50bc8480f6aae0aa59f159a79696b9555abd0da',
};

it('every pack says what it said when it was released, and none is left out', () => {
  expect(Object.fromEntries(knownPins().map((pin) => [pin, packDigest(pin)]))).toEqual(RELEASED);
});

it('one weight of a rubric, edited under its pin, is seen; another order of its fields is not', () => {
  const pin = 'rubric-evidence-review@1.0.0';
  const rubric = requirePack<{ criteria: { weight: number }[] }>(pin);
  const [first, ...others] = rubric.criteria;
  tryPack('edited@1.0.0', { ...rubric, criteria: [{ ...first, weight: first!.weight + 1 }, ...others] });
  tryPack('in-another-order@1.0.0', Object.fromEntries(Object.entries(rubric).reverse()));
  expect([packDigest('edited@1.0.0') === RELEASED[pin], packDigest('in-another-order@1.0.0') === RELEASED[pin]]).toEqual([false, true]);
});
