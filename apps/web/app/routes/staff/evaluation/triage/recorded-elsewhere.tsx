import { WarningCallout } from '../../../../components/content/warning-callout.tsx';
import { TRIAGE } from '../../../../texts/staff-triage.ts';
import { allOf, valueOf, type FormValues } from '../../frame/form-values.ts';
import { readFirstOf, valuesFrom } from './given-triage.ts';
import { keptAs } from './kept-citations.ts';
import { keptWords } from './kept-words.ts';
import type { TriageDesk } from './triage.server.ts';

interface RecordedElsewhereProps {
  desk: TriageDesk;
  /** What was typed here. */
  values: FormValues | undefined;
}

/** What was recorded in another place first, where it differs from what was typed: neither is lost. */
export function RecordedElsewhere({ desk, values }: RecordedElsewhereProps) {
  const there = desk.before ? valuesFrom(desk.before, readFirstOf(desk)) : {};
  const items = [...desk.gates.map(({ id, title }) => ({ title, name: `gates.${id}`, answer: `gates.${id}.answer` })), ...desk.criteria.map(({ id, title }) => ({ title, name: `criteria.${id}`, answer: `criteria.${id}.value` }))];
  const differ = items.filter(({ name, answer }) => [answer, `${name}.reason`, `${name}.confidence`].some((field) => inLines(valueOf(there, field)) !== inLines(valueOf(values, field))) || restsOn(there, name).join() !== restsOn(values, name).join());
  return (
    <WarningCallout heading={TRIAGE.elsewhere} headingLevel={2}>
      <p>{TRIAGE.elsewhereNext}</p>
      {differ.length === 0 ? <p>{TRIAGE.elsewhereSame}</p> : null}
      {differ.map(({ title, name, answer }) => (
        <div key={name}>
          <p>
            <strong>{title}</strong>: {answerWords(valueOf(there, answer))}
          </p>
          <p className="wm-as-typed">{valueOf(there, `${name}.reason`)}</p>
          {answer === `${name}.value` ? (
            <p>
              {TRIAGE.citations}: {restsOn(there, name).map((value) => keptWords(value, desk)).join('; ') || TRIAGE.nothing}
              <br />
              {TRIAGE.confidence} {sureWords(valueOf(there, `${name}.confidence`))}
            </p>
          ) : null}
        </div>
      ))}
    </WarningCallout>
  );
}

/** Forms send line breaks in two ways, and white space at the ends is not recorded. */
const inLines = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** All that an answer cites, whichever field shows it, in one order. */
const restsOn = (values: FormValues | undefined, name: string): string[] => {
  const questions = [...allOf(values, `${name}.citations`), valueOf(values, `${name}.other`)].filter(Boolean).map((question) => keptAs({ question }));
  return [...new Set([...questions, ...allOf(values, `${name}.kept`)])].sort();
};

const sureWords = (value: string): string => (Object.hasOwn(TRIAGE.confidences, value) ? TRIAGE.confidences[value as keyof typeof TRIAGE.confidences] : TRIAGE.nothing);

const answerWords = (value: string): string => (Object.hasOwn(TRIAGE.answers, value) ? TRIAGE.answers[value as keyof typeof TRIAGE.answers] : value || TRIAGE.nothing);
