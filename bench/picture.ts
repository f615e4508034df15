/** Seconds against words, both on scales of powers, as a picture that reads in light and dark. */

interface Point {
  readonly words: number;
  readonly seconds: number;
}

const [WIDTH, HEIGHT, MARGIN] = [640, 320, 48];

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) => from + ((Math.log(value) - low) / (high - low || 1)) * (to - from);
}

export function lengthPicture(points: readonly Point[]): string {
  const x = scale(
    points.map(({ words }) => words),
    MARGIN,
    WIDTH - MARGIN,
  );
  const y = scale(
    points.map(({ seconds }) => seconds),
    HEIGHT - MARGIN,
    MARGIN,
  );
  const line = points.map(({ words, seconds }) => `${x(words).toFixed(1)},${y(seconds).toFixed(1)}`).join(' ');
  const marks = points.map(
    ({ words, seconds }) =>
      `<circle cx="${x(words).toFixed(1)}" cy="${y(seconds).toFixed(1)}" r="4"/>` +
      `<text x="${x(words).toFixed(1)}" y="${(y(seconds) - 10).toFixed(1)}">${seconds.toFixed(1)} s</text>` +
      `<text x="${x(words).toFixed(1)}" y="${HEIGHT - MARGIN / 3}">${words.toLocaleString('en-GB')}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui" font-size="13" text-anchor="middle" fill="#2a7" stroke="none">
<polyline points="${line}" fill="none" stroke="#2a7" stroke-width="2"/>
${marks.join('\n')}
</svg>
`;
}
