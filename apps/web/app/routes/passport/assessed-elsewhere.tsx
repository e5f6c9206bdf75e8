import { SummaryList } from '../../components/content/summary-list.tsx';
import { Tag } from '../../components/content/tag.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { ELSEWHERE } from '../../texts/passport.ts';
import { PartTable } from './part-table.tsx';
import type { ShownPassport } from './shown-passport.server.ts';

/** Passports that were handed in for an innovation: evidence beside. */
export const AssessedElsewhere = ({ passports }: { passports: readonly ShownPassport[] }) => (
  <section aria-labelledby="elsewhere">
    <h2 className="nhsuk-heading-m" id="elsewhere">
      {ELSEWHERE.title}
    </h2>
    {passports.length === 0 ? (
      <p>{ELSEWHERE.none}</p>
    ) : (
      <>
        <p className="nhsuk-u-reading-width">{ELSEWHERE.lead}</p>
        {passports.map((passport) => (
          <PassportSummary key={passport.id} passport={passport} />
        ))}
      </>
    )}
  </section>
);

/** Whose passport it is, who signed it and until when it counts, with its parts. */
export const PassportSummary = ({ passport }: { passport: Omit<ShownPassport, 'id' | 'removed'> & { removed?: boolean } }) => (
  <>
    <SummaryList
      rows={[
        {
          key: ELSEWHERE.madeOut,
          value: (
            <>
              {passport.product} {passport.simulated ? <SimulatedMark /> : null}
            </>
          ),
        },
        { key: ELSEWHERE.issuer, value: passport.removed ? `${passport.issuer}. ${ELSEWHERE.removed}` : ELSEWHERE.signed(passport.issuer) },
        { key: ELSEWHERE.issuedAt, value: passport.issued },
        { key: ELSEWHERE.until, value: passport.ended ? <Tag colour="red">{ELSEWHERE.ended(passport.until)}</Tag> : passport.until },
      ]}
    />
    <PartTable parts={passport.parts} />
  </>
);
