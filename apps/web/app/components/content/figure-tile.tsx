import type { ReactNode } from 'react';

type FigureTileProps = {
  label: ReactNode;
  figure: ReactNode;
  /** Beside the figure: "of 100". */
  unit?: ReactNode;
  href?: string;
  children?: ReactNode;
};

/** One headline number with what it means. */
export function FigureTile({ label, figure, unit, href, children }: FigureTileProps) {
  return (
    <li className="wm-tile">
      <p className="wm-tile__label">{href === undefined ? label : <a href={href}>{label}</a>}</p>
      <p className="wm-tile__figure">
        {figure} {unit && <span className="wm-tile__unit">{unit}</span>}
      </p>
      {children && <div className="wm-tile__more">{children}</div>}
    </li>
  );
}

/** A row of headline numbers, two in a row on a narrow screen. */
export function FigureTiles({ children }: { children: ReactNode }) {
  return <ul className="wm-tiles">{children}</ul>;
}
