import { goldLoss, readGold, textAffinity } from '../../../libs/domain/dist/assignment/index.js';
import { sharedFile } from '../instances.mjs';
import { timed } from '../report.mjs';

export const title = 'Affinity from text';

const [LOSS, LIMIT, DOCUMENTS] = [0.245, 1, 1500];

export const measure = async (show) => {
  const value = sharedFile('gold-affinity-dev');
  if (!value) return;
  const gold = readGold(value);
  const loss = await timed(() => goldLoss(gold));
  show({ instance: 'gold-affinity-dev', seconds: loss.seconds, reached: `loss ${loss.answer.toFixed(4)}`, asks: `≤ ${LOSS}`, met: loss.answer <= LOSS });
  const profiles = Object.values(gold.profiles);
  const texts = Object.values(gold.submissions);
  const count = profiles.reduce((sum, own) => sum + own.length, 0);
  // the file has fewer documents: reviewers stand there several times
  const reviewers = [];
  for (let have = 0, k = 0; have + texts.length < DOCUMENTS; have += profiles[k % profiles.length].length, k += 1) reviewers.push(profiles[k % profiles.length]);
  const all = reviewers.reduce((sum, own) => sum + own.length, 0) + texts.length;
  const { seconds } = await timed(() => textAffinity(reviewers, texts));
  show({ instance: `${all} documents, from ${count}`, seconds, reached: `${reviewers.length} reviewers × ${texts.length} submissions`, asks: `≤ ${LIMIT} s`, met: seconds <= LIMIT });
};
