import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { textOfPassport, type Passport } from '@waymark/domain/passport';
import { readablePassports } from '@waymark/testing/passports';
import fc from 'fast-check';
import { aDraft, decidedByTwo, look, see, submitted, type Case } from '../support/case.ts';
import { announce } from '../support/letters.ts';
import { codesOf } from '../support/codes.ts';
import { checked, ELSEWHERE, imported, issued, passportsOf, sent } from '../support/passports.ts';
import { advanceTo, nowOf } from '../support/simulated-clock.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let one: Case;
let other: Case;
let passport: Passport;

const rows = (text: string, values: unknown[] = []) => on.api.sql<any>(text, values);
const importsOf = async ({ innovationId }: Case) => rows('select * from passport_import where innovation_id = $1', [innovationId]);

/** A certificate of the innovation that ends on a day. */
const certified = async ({ innovator, innovationId }: Case, validUntil: string): Promise<void> => {
  const { body } = await innovator.upload('ce.txt', `A certificate until ${validUntil}`);
  await innovator.done('attachDocument', { innovationId, uploadId: body.id, kind: 'dpia', validUntil });
};

/** Another innovation of the same organisation, in a programme of its own. */
const elsewhere = async (organisation: string): Promise<Case> => {
  const { id: innovatorId, client: innovator } = await on.cast.newPerson(['innovator'], organisation);
  const { id: innovationId } = await innovator.done('createInnovation', { name: 'Lamp elsewhere' });
  const { id: programmeId } = await on.cast.admin.done('createProgramme', { code: `p${randomUUID().slice(0, 8)}`, name: 'Another programme', demonstration: true });
  await on.cast.admin.done('publishPipeline', { programmeId, pack: 'pipeline-default@1.0.0' });
  await innovator.done('saveAnswers', { innovationId, answers: one.answers });
  const { evaluationId } = await innovator.done('startEvaluation', { innovationId, programmeId });
  return { cast: on.cast, innovationId, evaluationId, innovatorId, innovator, answers: one.answers };
};

beforeAll(async () => {
  one = await aDraft(on.cast, 'Lamp of here');
  const { organisationId } = (await one.innovator.query('{ me { organisationId } }')).data.me;
  await one.innovator.done('saveGuidance', { innovationId: one.innovationId, pack: 'dtac', answers: { A1: 'Lamps Ltd' }, expectedVersion: 0 });
  await submitted(one);
  const { decision } = await decidedByTwo(one, 'triage-lead', 'reject', { reason: 'Words to the innovator alone' });
  await announce(one, 'rejected', decision);
  other = await elsewhere(organisationId);
  passport = await issued(one);
});

describe('a passport', () => {
  it('holds what was sent and told, each part with where it comes from and its end, and no reason of a letter', async () => {
    const { payload } = passport;
    expect(payload.parts.map(({ kind, programme }) => [kind, programme])).toEqual([['esf', 'Programme'], ['dtac', 'Programme'], ['outcome', 'Programme']]);
    expect(payload.parts[1]!.content).toMatchObject({ pack: 'dtac@2.0.0', answers: [{ id: 'A1', answer: 'Lamps Ltd' }] });
    expect(payload.parts[2]!.content).toMatchObject({ decisions: [{ outcome: 'rejected', toldAt: expect.stringMatching(/Z$/) }] });
    expect(payload).toMatchObject({ issuer: { id: 'test.waymark/audit', mode: 'demonstration' }, subject: { name: 'Lamp of here' }, simulated: true });
    expect(JSON.stringify(passport)).not.toContain('Words to the innovator alone');
    expect(await rows(`select 1 from audit.event where text::jsonb ->> 'act' = 'passport.issued'`)).toHaveLength(1);
  });

  it('goes to another innovation and programme, is shown there to team and staff, and comes once, however often it is sent', async () => {
    const uploadId = await sent(other.innovator, passport);
    expect((await checked(other, uploadId)).data.passportCheck).toMatchObject({ problems: [], issuer: expect.stringContaining('Waymark at'), used: false, payload: { id: passport.payload.id } });
    expect(await importsOf(other)).toEqual([]);
    const [first, twin] = await Promise.all([0, 1].map(() => other.innovator.act('importPassport', { innovationId: other.innovationId, uploadId })));
    expect(first).toMatchObject({ id: expect.any(String) });
    expect(twin).toEqual(first);
    // the same, laid out in another way
    const { body } = await other.innovator.upload('again.json', JSON.stringify(passport, null, 2));
    expect(await other.innovator.act('importPassport', { innovationId: other.innovationId, uploadId: body.id })).toEqual(first);
    expect((await checked(other, body.id)).data.passportCheck.used).toBe(true);
    expect(await importsOf(other)).toHaveLength(1);
    expect(await rows(`select 1 from audit.event where text::jsonb ->> 'act' = 'passport.imported'`)).toHaveLength(1);

    const shown = { id: first.id, validUntil: passport.payload.validUntil, simulated: true, issuerRemoved: false, payload: passport.payload };
    expect((await passportsOf(other)).imported).toEqual([expect.objectContaining(shown)]);
    const fields = 'importedPassports { id validUntil simulated issuerRemoved payload } assessments { id }';
    expect(await see(await on.cast.who('coordinator'), other, fields)).toEqual({ importedPassports: [shown], assessments: [] });
    expect((await see(other.innovator, other, fields)).importedPassports).toEqual([shown]);
    expect((await see(await on.cast.who('auditor'), other, fields)).importedPassports).toBeNull();
  });

  it('is nobody else’s: rivals and staff find neither the passport nor whether there is one', async () => {
    const rival = await aDraft(on.cast, 'Rival');
    const issuedId = passport.payload.id;
    for (const client of [rival.innovator, await on.cast.who('coordinator'), on.cast.admin]) {
      const file = await client.query('query($id: String!) { passportFile(id: $id) }', { id: issuedId });
      const none = await client.query('query($id: String!) { passportFile(id: $id) }', { id: randomUUID() });
      expect(file).toEqual({ ...none, data: file.data });
      expect(file.errors![0]!.extensions.code).toBe('NOT_FOUND');
      expect(await passportsOf(one, client)).toBeUndefined();
      expect((await client.act('issuePassport', { innovationId: one.innovationId, parts: ['esf'] })).errors[0].extensions.code).toBe('NOT_FOUND');
    }
    expect((await look(rival.innovator, other)).errors![0]!.extensions.code).toBe('NOT_FOUND');
  });

  it('holds only parts that are offered', async () => {
    expect(codesOf(await one.innovator.act('issuePassport', { innovationId: one.innovationId, parts: ['esf', 'outcome:of-nobody'] }))).toEqual(['part-not-offered']);
      });

  it('says nothing of a document that its team keeps in confidence, by itself or through an answer', async () => {
    const team = await aDraft(on.cast, 'Lamp with certificates');
    await submitted(team);
    await certified(team, '2099-01-01');
    const read = async () => (await team.innovator.query<any>('query($id: String!) { innovation(id: $id) { documents { id kind } } }', { id: team.innovationId })).data.innovation.documents.find(({ kind }: any) => kind === 'dpia').id;
    const documentId = await read();
    const offered = async () => (await passportsOf(team)).offered.some(({ id }: { id: string }) => id === `certificate:${documentId}`);
    const choose = (inConfidence: boolean) => team.innovator.done('chooseDocumentConfidence', { innovationId: team.innovationId, documentId, inConfidence });
    expect(await offered()).toBe(true);
    await choose(true);
    expect(await offered()).toBe(false);
    expect(codesOf(await team.innovator.act('issuePassport', { innovationId: team.innovationId, parts: [`certificate:${documentId}`] }))).toEqual(['part-not-offered']);
    await choose(false);
    expect(await offered()).toBe(true);
    await rows('update document set in_confidence = null where id = $1', [documentId]);
    await rows(`update innovation_draft set answers = answers || jsonb_build_object('dpia', jsonb_build_array(jsonb_build_object('fileId', $2::text)), 'dpia:confidence', 'yes') where innovation_id = $1`, [team.innovationId, documentId]);
    expect(await offered()).toBe(false);
  });

  it('hides no outcome of an evaluation of which it holds anything', async () => {
    expect((await issued(one, ['esf'])).payload.parts.map(({ id }) => id)).toEqual(['esf', `outcome:${one.evaluationId}`]);
  });

  it('says of each part what the product was called when it was sent, and of the whole what it is called now', async () => {
    await one.innovator.done('saveAnswers', { innovationId: one.innovationId, answers: { name: 'Another lamp altogether' } });
    const { payload } = await issued(one);
    expect(payload.subject.name).toBe('Another lamp altogether');
    expect(payload.parts.map(({ kind, product }) => [kind, product])).toEqual([['esf', 'Lamp of here'], ['dtac', 'Lamp of here'], ['outcome', 'Lamp of here']]);
    await one.innovator.done('saveAnswers', { innovationId: one.innovationId, answers: { name: 'Lamp of here' } });
  });

  it('that fits the format can be kept as JSON and read by part, whatever it says', async () => {
    const texts = fc.sample(readablePassports, { numRuns: 300, seed: 7 }).map(textOfPassport);
    const read = await rows(`select jsonb_array_length(file::jsonb -> 'payload' -> 'parts') as parts from unnest($1::text[]) file`, [texts]);
    expect(read).toHaveLength(300);
    const withZero = JSON.stringify(passport).replace('Lamps Ltd', 'Lamps\\u0000');
    expect((await other.innovator.upload('passport.json', withZero)).status).toBe(400);
  });

  it('is verified no more once this installation has another key, unless an administrator accepts the one of before', async () => {
    const [{ id, key_id: own }] = (await importsOf(other)) as [{ id: string; key_id: string }];
    const removed = async () => [(await passportsOf(other)).imported[0].issuerRemoved, (await see(await on.cast.who('coordinator'), other, 'importedPassports { issuerRemoved }')).importedPassports[0].issuerRemoved];
    const signedWith = (key: string) => rows('update passport_import set key_id = $2 where id = $1', [id, key]);
    await signedWith(ELSEWHERE.keyId);
    expect(await removed()).toEqual([true, true]);
    const { id: issuerId } = await on.cast.admin.done('addPassportIssuer', { name: 'Ourselves before', publicKey: ELSEWHERE.pem });
    expect(await removed()).toEqual([false, false]);
    await rows('delete from passport_issuer where id = $1', [issuerId]);
    await signedWith(own);
    expect(await removed()).toEqual([false, false]);
  });

  it('is one of twenty at most that an innovation uses; what it uses already it still does', async () => {
    await rows(
      `insert into passport_import (id, innovation_id, digest, key_id, issuer, file, valid_until, imported_by, imported_at, simulated)
       select gen_random_uuid(), innovation_id, lpad(n::text, 64, '0'), key_id, issuer, file, valid_until, imported_by, imported_at, simulated from passport_import, generate_series(1, 19) n where innovation_id = $1`,
      [other.innovationId],
    );
    const more = await issued(one);
    expect((await checked(other, await sent(other.innovator, more))).data.passportCheck).toMatchObject({ problems: [expect.stringContaining('the most that it can')], payload: null });
    const { blockers } = await imported(other, more);
    expect(blockers).toMatchObject([{ code: 'too-many-passports', messageForInnovator: expect.stringContaining('Add what is missing to its documents instead') }]);
    expect(await imported(other, passport)).toMatchObject({ id: expect.any(String) });
    expect((await passportsOf(other)).imported).toHaveLength(20);
    await rows(`delete from passport_import where digest ~ '^0+[0-9]{1,2}$'`);
  });

  it('is not issued where nobody could read it again', async () => {
    await rows(`update programme set name = repeat('x', 501) where id = $1`, [on.cast.programmeId]);
    expect(codesOf(await one.innovator.act('issuePassport', { innovationId: one.innovationId, parts: ['esf'] }))).toEqual(['passport-unreadable']);
    await rows(`update programme set name = 'Programme' where id = $1`, [on.cast.programmeId]);
  });
});

describe('is refused with the reason', () => {
  it('where it was changed', async () => {
    const changed = { ...passport, payload: { ...passport.payload, subject: { ...passport.payload.subject, name: 'Another lamp' } } };
    expect(codesOf(await imported(other, changed))).toEqual(['passport-changed']);
    expect((await checked(other, await sent(other.innovator, changed))).data.passportCheck).toMatchObject({ problems: [expect.stringContaining('changed after it was signed')], payload: null });
  });

  it('where another key signed it, whichever key and issuer it names', async () => {
    const again = ELSEWHERE.sign(passport.payload);
    expect((await imported(other, again)).blockers).toMatchObject([{ code: 'passport-unknown-issuer', messageForInnovator: expect.stringContaining(`Ask the programme to accept its key, which begins with ${ELSEWHERE.keyId.slice(0, 16)}`) }]);
    const named = { ...again, signature: { ...again.signature, keyId: passport.signature.keyId } };
    expect((await imported(other, named)).blockers).toMatchObject([{ code: 'passport-changed', messageForInnovator: expect.stringContaining('Download it again where it was issued') }]);
  });

  it('where it is none, before it is kept', async () => {
    const kept = async () => (await rows('select id from upload')).length;
    const before = await kept();
    const { status, body } = await other.innovator.upload('passport.json', '{"a":1}');
    expect(await kept()).toBe(before);
    expect({ status, body }).toMatchObject({ status: 400, body: { message: expect.stringContaining('This is not a passport that can be read') } });
    expect(codesOf(await other.innovator.act('importPassport', { innovationId: other.innovationId, uploadId: randomUUID() }))).toEqual(['unknown-upload']);
    // a file of another kind is no passport, and the page says so at its field
    const { body: page } = await other.innovator.upload('report.txt', 'No passport');
    for (const uploadId of [page.id, randomUUID()]) expect((await checked(other, uploadId)).data.passportCheck).toMatchObject({ problems: [expect.stringMatching(/^This is not a passport that can be read/)], payload: null });
  });

  it('where its key is not accepted, until an administrator accepts it, and again once they remove it', async () => {
    const foreign = ELSEWHERE.sign({ ...passport.payload, id: randomUUID(), issuer: { ...passport.payload.issuer, name: 'Elsewhere' } });
    const refused = await imported(other, foreign);
    expect(refused.blockers).toMatchObject([{ code: 'passport-unknown-issuer', messageForInnovator: expect.stringContaining('Ask the programme to accept its key') }]);
    const { admin } = on.cast;
    for (const publicKey of ['x', ELSEWHERE.pem.replaceAll('PUBLIC', 'PRIVATE')]) expect(codesOf(await admin.act('addPassportIssuer', { name: 'Elsewhere', publicKey }))).toEqual(['no-public-key']);
    const { id: issuerId } = await admin.done('addPassportIssuer', { name: 'Elsewhere, as we know it', publicKey: ELSEWHERE.pem });
    const { ownKey, issuers } = (await admin.query('{ passportIssuers { ownKey ownKeyId issuers { id name keyId removedAt } } }')).data.passportIssuers;
    expect(issuers).toEqual([{ id: issuerId, name: 'Elsewhere, as we know it', keyId: ELSEWHERE.keyId, removedAt: null }]);
    for (const publicKey of [ELSEWHERE.pem, ownKey]) expect(codesOf(await admin.act('addPassportIssuer', { name: 'Again', publicKey }))).toEqual(['key-accepted']);
    expect(await imported(other, foreign)).toMatchObject({ id: expect.any(String) });
    const ofElsewhere = async () => (await passportsOf(other)).imported.find((each: { payload: { id: string } }) => each.payload.id === foreign.payload.id);
    expect(await ofElsewhere()).toMatchObject({ issuer: 'Elsewhere, as we know it', issuerRemoved: false });
    for (let time = 0; time < 2; time += 1) await admin.done('removePassportIssuer', { issuerId });
    expect(codesOf(await imported(other, ELSEWHERE.sign({ ...foreign.payload, id: randomUUID() })))).toEqual(['passport-unknown-issuer']);
    expect(await ofElsewhere()).toMatchObject({ issuerRemoved: true });
    expect((await rows(`select text::jsonb ->> 'act' as act from audit.event where text::jsonb ->> 'obj' = $1 order by id`, [`passport-issuer/${issuerId}`])).map(({ act }) => act)).toEqual(['passport-issuer.added', 'passport-issuer.removed']);
  });

  it('where it is made out to another organisation', async () => {
    const rival = await aDraft(on.cast, 'Rival');
    expect(codesOf(await imported(rival, passport))).toEqual(['passport-made-out-to-another']);
  });

  it('once it has ended: its last day still counts, the next does not, and no later passport offers what ended', async () => {
    const { admin } = on.cast;
    const ends = new Date(Date.parse(await nowOf(admin)) + 20 * 86_400_000).toISOString().slice(0, 10);
    await certified(one, ends);
    const short = await issued(one);
    expect(short.payload.validUntil).toBe(ends);
    const certificate = short.payload.parts.find(({ kind }) => kind === 'certificate')!;
    expect(certificate.content).toMatchObject({ documentKind: 'dpia', endsOn: ends, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const third = await elsewhere((await one.innovator.query('{ me { organisationId } }')).data.me.organisationId);
    await advanceTo(admin, `${ends}T12:00:00.000Z`);
    expect(await imported(third, short)).toMatchObject({ id: expect.any(String) });
    await advanceTo(admin, new Date(Date.parse(`${ends}T12:00:00.000Z`) + 86_400_000).toISOString());
    const { blockers } = await imported(other, short);
    expect(blockers.map(({ code }: { code: string }) => code)).toEqual(['passport-expired', 'passport-expired-part']);
    expect(blockers[1].messageForInnovator).toContain('“Dpia” in this passport counted until');
    expect((await passportsOf(one)).offered.some(({ id }: { id: string }) => id === certificate.id)).toBe(false);
  });
});
