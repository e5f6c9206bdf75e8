import { localDateOf } from '@waymark/domain/calendar';
import type { Answers } from '@waymark/domain/forms';
import { deviceFacts, esfGuidance, formOfDtac, judgeDtac, type DtacPack, type EsfPack } from '@waymark/domain/guidance';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { packUnder, rulesFromForm } from '../../../guidance/packs.server.ts';
import { shownPassports } from '../../../passport/shown-passport.server.ts';
import { submissionForm } from '../published.server.ts';

const ASSURANCE = graphql(`
  query Assurance($id: String!) {
    installation {
      now
    }
    evaluation(id: $id) {
      id
      innovationName
      packs
      submissions {
        revision
        form
        frozenAt
        answers
        guidance {
          pack
          answers
        }
      }
      importedPassports {
        id
        issuer
        issuerRemoved
        payload
        simulated
      }
      documents {
        kind
        validUntil
      }
    }
  }
`);

type Frozen = { pack: string; answers: unknown };

/** Tier, standards and DTAC of the newest revision, as it was sent and under the packs that the evaluation keeps. */
export const loadAssurance = async (request: Request, id: string) => {
  const { evaluation, installation } = await load(request, ASSURANCE, { id });
  const about = { innovationName: evaluation.innovationName, packs: evaluation.packs ?? [], elsewhere: shownPassports(evaluation.importedPassports ?? [], installation.now) };
  const newest = evaluation.submissions?.at(-1);
  if (!newest) return { ...about, sent: null };
  const form = await submissionForm(request, newest.form);
  const submitted = newest.answers as Answers;
  const today = localDateOf(installation.now);
  const documents = new Set((evaluation.documents ?? []).filter(({ validUntil }) => validUntil === null || validUntil >= today).map(({ kind }) => kind));
  const frozen = (name: string): Frozen | undefined => newest.guidance.find(({ pack }) => pack.startsWith(`${name}@`));
  return {
    ...about,
    sent: {
      revision: newest.revision,
      frozenAt: newest.frozenAt,
      devices: deviceFacts(form, submitted),
      askedAt: Object.fromEntries(form.sections.flatMap(({ questions }) => questions.map((question) => [question.id, { text: question.label, href: `/evaluations/${id}/answers` }]))),
      esf: await esfOf(request, frozen('esf'), form, submitted),
      dtac: await dtacOf(request, frozen('dtac'), { day: today, documents }),
    },
  };
};

const esfOf = async (request: Request, frozen: Frozen | undefined, form: Awaited<ReturnType<typeof submissionForm>>, submitted: Answers) => {
  if (!frozen) return null;
  const [pack, rules] = await Promise.all([packUnder<EsfPack>(request, frozen.pack), rulesFromForm(request)]);
  const guidance = esfGuidance({ pack, rules, form, submitted, own: frozen.answers as Answers });
  return { guidance, pack: { tiers: pack.tiers, tierCGroups: pack.tierCGroups }, open: pack.questions.filter(({ id }) => guidance.classification.missing.includes(id)).map(({ text }) => text) };
};

const dtacOf = async (request: Request, frozen: Frozen | undefined, evidence: { day: string; documents: ReadonlySet<string> }) => {
  if (!frozen) return null;
  const pack = await packUnder<DtacPack>(request, frozen.pack);
  return { judged: judgeDtac(pack, frozen.answers as Answers, evidence), form: formOfDtac(pack) };
};
