import type { Overview } from '../audio/overview';
import { ink, type Sheet } from './ink';

const LOUDEST = -4;
const QUIETEST = -32;
const MARGIN = 34;

/** The course of the loudness, with its target. */
export function drawLoudness(
  to: Sheet,
  overview: Overview,
  seconds: number,
  targetLufs: number | null,
): void {
  const { g, width, height } = to;
  const colours = ink();
  const field = width - MARGIN;
  const x = (time: number) => MARGIN + (time / Math.max(1, seconds)) * field;
  const y = (lufs: number) =>
    ((LOUDEST - Math.max(QUIETEST, Math.min(LOUDEST, lufs))) / (LOUDEST - QUIETEST)) * height;

  g.font = `11px ${colours.text}`;
  for (const lufs of [-10, -20, -30]) {
    g.fillStyle = colours.line;
    g.fillRect(MARGIN, Math.round(y(lufs)), field, 1);
    g.fillStyle = colours.soft;
    g.fillText(`−${-lufs}`, 0, y(lufs) + 4);
  }
  const slow = overview.shortTerm();
  g.fillStyle = colours.edge;
  g.globalAlpha = 0.25;
  g.beginPath();
  g.moveTo(MARGIN, height);
  slow.forEach((lufs, i) => g.lineTo(x(i * overview.secondsPerStep), y(lufs)));
  g.lineTo(x(slow.length * overview.secondsPerStep), height);
  g.fill();
  g.globalAlpha = 1;
  line(to, slow, overview.secondsPerStep, x, y, colours.ink, 2);
  g.globalAlpha = 0.5;
  line(to, overview.momentary(), overview.secondsPerStep, x, y, colours.edge, 1);
  g.globalAlpha = 1;
  if (targetLufs !== null) {
    g.fillStyle = colours.accent;
    g.fillRect(MARGIN, Math.round(y(targetLufs)), field, 1.5);
    g.font = `700 11px ${colours.text}`;
    g.fillText(`−${-targetLufs}`, 0, y(targetLufs) + 4);
  }
}

function line(
  { g }: Sheet,
  course: readonly number[],
  step: number,
  x: (time: number) => number,
  y: (lufs: number) => number,
  colour: string,
  thick: number,
): void {
  g.strokeStyle = colour;
  g.lineWidth = thick;
  g.beginPath();
  course.forEach((lufs, i) =>
    i === 0 ? g.moveTo(x(0), y(lufs)) : g.lineTo(x(i * step), y(lufs)),
  );
  g.stroke();
}
