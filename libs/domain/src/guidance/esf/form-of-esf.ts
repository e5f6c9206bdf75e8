import type { Form } from '../../forms/definition.ts';
import { askedAs } from '../packs/asked-as.ts';
import type { EsfPack, EsfQuestion } from './esf-pack.ts';

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const KINDS: Record<EsfQuestion['kind'], string> = { 'scope-in': 'What it is', 'scope-out': 'What it is not', tier: 'What it is for', group: 'What it does in care' };

/** The questions of the framework as a form: the same fields, checks and words as any other. */
export const formOfEsf = (pack: EsfPack): Form => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  sections: Object.entries(KINDS).map(([kind, title]) => ({
    id: kind,
    title,
    intro: '',
    questions: pack.questions
      .filter((question) => question.kind === kind)
      .map(({ id, text, help }) => askedAs({ id, type: 'radio', label: text, help, requiredForSubmission: false, options: YES_NO })),
  })),
});
