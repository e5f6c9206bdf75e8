type MeterSection = 'completed' | 'in-progress' | 'not-yet-started' | 'problem';

type SectionMeterProps = { sections: readonly MeterSection[]; /** "You have completed 6 of 10 sections". */ children: string };

/** How much of a form is done, one piece for each section, in the order of the form. */
export function SectionMeter({ sections, children }: SectionMeterProps) {
  const step = 100 / Math.max(1, sections.length);
  const width = step - 0.7;
  return (
    <div className="wm-meter">
      <p className="wm-meter__words">{children}</p>
      <svg className="wm-meter__drawing" width="100%" height="10" focusable="false" aria-hidden="true">
        {sections.map((section, index) => (
          <g key={index}>
            <rect className="wm-meter__section" x={`${index * step}%`} width={`${width}%`} height="10" rx="2" />
            <Done section={section} start={index * step} width={width} />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** What is done of a section. A problem is broken in three, so that its colour is not all that tells it. */
function Done({ section, start, width }: { section: MeterSection; start: number; width: number }) {
  if (section === 'not-yet-started') return null;
  const share = section === 'in-progress' ? 0.5 : 1;
  return (
    <>
      <rect className={`wm-meter__section wm-meter__section--${section}`} x={`${start}%`} width={`${width * share}%`} height="10" rx="2" />
      {section === 'problem' && [1, 2].map((third) => <rect className="wm-meter__gap" key={third} x={`${start + (third * width) / 3}%`} width="3" height="10" />)}
    </>
  );
}
