import { describe, expect, it } from '@jest/globals';
import type { Entry } from './register.server.ts';
import { registerFeed } from './register-feed.ts';

const entry = (more: Partial<Entry> = {}): Entry => ({
  reference: 'INN-2026-0042', name: 'Lamp', organisation: 'Lamps Ltd', decidingBody: 'NHSX', outcome: 'adopted', state: 'adopted', label: 'Adopted', explanation: null,
  announcedAt: '2027-03-01T09:00:00.000Z', since: '2027-03-01T09:00:00.000Z', changedAt: '2027-03-02T09:00:00.000Z', simulated: false, conditions: [], reasons: [], evidence: null, liveIn: [], ...more,
});

describe('the feed of the register', () => {
  it('has those that changed last first, and says when it did', () => {
    const feed = registerFeed([entry(), entry({ reference: 'INN-2026-0007', changedAt: '2027-04-01T09:00:00.000Z' })]);
    expect(feed.match(/urn:waymark:register:[A-Z0-9-]+/g)).toEqual(['urn:waymark:register:INN-2026-0007', 'urn:waymark:register:INN-2026-0042']);
    expect(feed).toContain('<updated>2027-04-01T09:00:00.000Z</updated>\n  <link rel="self"');
    expect(feed).toContain('href="/register/INN-2026-0042"');
  });

  it('keeps the mark of what was played', () => {
    expect(registerFeed([entry({ simulated: true })])).toContain('<title>Simulated: Lamp: Adopted</title>');
    expect(registerFeed([entry()])).not.toContain('Simulated');
  });

  it('holds whatever a name holds', () => {
    const feed = registerFeed([entry({ name: `</title><script>"x"&'y'\u0007\uFFFE`, conditions: [{ text: 'Less than < 5 & no "more"', dueOn: '2030-01-31', metOn: null }] })]);
    expect(feed).toContain('<title>&lt;/title&gt;&lt;script&gt;&quot;x&quot;&amp;&#39;y&#39;: Adopted</title>');
    expect(feed).toContain('Less than &lt; 5 &amp; no &quot;more&quot;. To be met by 31 January 2030.');
  });

  it('says why, and what the pilot said', () => {
    const evidence = { madeOn: '2027-01-31', sites: 3, met: 1, targets: 'Of 2 measures, 1 met their target and can be relied on, 1 did not, and of 0 there is not enough data.', measures: [{ name: 'Falls', main: true, verdict: 'It got better; the target is met & can be relied on.' }, { name: 'Cost', main: false, verdict: 'No real change; the target is not met.' }] };
    const feed = registerFeed([entry({ reasons: [{ text: 'Fewer people <fall>', toldOn: '2027-03-01' }], evidence })]);
    expect(feed).toContain('Fewer people &lt;fall&gt;');
    // of what was told before, no more is said than is known
    expect(registerFeed([entry({ evidence: { ...evidence, targets: null } })])).toContain('The pilot ran at 3 sites. 1 of 2 measures met the target and can be relied on. Falls:');
    expect(feed).toContain('The pilot ran at 3 sites. Of 2 measures, 1 met their target and can be relied on, 1 did not, and of 0 there is not enough data. Falls: It got better; the target is met &amp; can be relied on.');
  });

  it('is one with nothing in it, too', () => expect(registerFeed([])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>'));
});
