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
            {section !== 'not-yet-started' && (
              <rect className={`wm-meter__section wm-meter__section--${section}`} x={`${index * step}%`} width={`${section === 'in-progress' ? width / 2 : width}%`} height="10" rx="2" />
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
