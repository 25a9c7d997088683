import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { PlannedIndicator } from "../../core/types";
import { figureText } from "../figures";
import { usePane } from "../context/PaneContext";
import { observedPoints, pathPoints, targetPoint } from "./path-points";
import type { Point } from "./path-points";
import { usePageTexts } from "../context/usePageTexts";

const WIDTH = 288;
const HEIGHT = 132;
const LEFT = 32;
const RIGHT = WIDTH - 32;
const TOP = 28;
const BOTTOM = HEIGHT - 24;

/**
 * The published figures and the path to the target. Everything it shows is also there as text: the figures above
 * it, the path in the table below.
 */
export function PathChart({ entry }: { readonly entry: PlannedIndicator }): JSX.Element | null {
  const { state, locale, texts, theme } = usePane();
  const pages = usePageTexts();
  const observed = observedPoints(entry);
  const target = targetPoint(entry);
  const path = pathPoints(entry, state.preferences.method);
  const points = target ? [...observed, target] : observed;
  if (points.length < 2) return null;

  const scale = scaleOf([...points, ...path]);
  const line = (of: readonly Point[]): string =>
    of.map((point) => `${scale.x(point)},${scale.y(point)}`).join(" ");
  const label = (point: Point): string => figureText(point.value, entry.indicator, locale);
  const { palette } = theme;
  return (
    <svg
      role="img"
      aria-label={pages.card.chart(
        points.map((point) => texts.figures.dated(point.year, label(point)))
      )}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={chart}
    >
      <line x1={8} x2={WIDTH - 8} y1={BOTTOM} y2={BOTTOM} stroke={palette.neutralTertiaryAlt} />
      <polyline
        points={line(observed)}
        fill="none"
        stroke={palette.neutralSecondary}
        strokeWidth={2}
      />
      <polyline
        points={line(path)}
        fill="none"
        stroke={palette.themePrimary}
        strokeWidth={2}
        strokeDasharray="4 3"
      />
      {points.map((point) => (
        <g key={point.year} fontSize={11} textAnchor="middle" fill={palette.neutralPrimary}>
          <circle
            cx={scale.x(point)}
            cy={scale.y(point)}
            r={4}
            strokeWidth={2}
            fill={point === target ? palette.white : palette.neutralSecondary}
            stroke={point === target ? palette.themePrimary : palette.neutralSecondary}
          />
          <text x={scale.x(point)} y={scale.y(point) - 10}>
            {point.value}
          </text>
          <text x={scale.x(point)} y={HEIGHT - 8} fill={palette.neutralSecondary}>
            {texts.figures.year(point.year)}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface Scale {
  readonly x: (point: Point) => number;
  readonly y: (point: Point) => number;
}

/** The vertical axis does not begin at zero: the chart shows the way, the figures are written beside it. */
function scaleOf(points: readonly Point[]): Scale {
  const years = points.map(({ year }) => year);
  const values = points.map(({ value }) => value);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const share = (value: number, from: number, to: number): number =>
    to === from ? 0.5 : (value - from) / (to - from);
  const rounded = (coordinate: number): number => Math.round(coordinate * 10) / 10;
  return {
    x: ({ year }) => rounded(LEFT + share(year, firstYear, lastYear) * (RIGHT - LEFT)),
    y: ({ value }) => rounded(BOTTOM - 12 - share(value, least, most) * (BOTTOM - 12 - TOP)),
  };
}

const chart = mergeStyles({ display: "block", width: "100%", maxWidth: 400, marginTop: 8 });
