import type { Outline } from '../audio/overview';
import { lastBefore, type DrawnScore } from '../music/score';
import { chordName } from '../music/words';
import { ink, type Sheet } from './ink';

const BEHIND = 0.28;
const STROKE_ROW = 7;
const CHORD_BAND = 26;

/** The outline of the whole track: peaks, their body, and what is not there yet. */
export function drawWave(to: Sheet, overview: Outline | null, seconds: number, at: number): void {
  const { g, width, height } = to;
  const colours = ink();
  const middle = height / 2;
  const known = overview ? overview.peaks.length * overview.secondsPerBin : 0;
  const reach = seconds > 0 ? Math.min(width, (known / seconds) * width) : 0;
  const played = seconds > 0 ? (at / seconds) * width : 0;
  g.fillStyle = colours.line;
  g.fillRect(reach, middle - 0.5, width - reach, 1);
  if (overview && seconds > 0) {
    const perPixel = seconds / width / overview.secondsPerBin;
    const step = 3;
    for (let x = 0; x + step - 1 <= reach; x += step) {
      const from = Math.floor(x * perPixel);
      const to2 = Math.max(from + 1, Math.floor((x + step) * perPixel));
      let peak = 0;
      let body = 0;
      for (let i = from; i < to2 && i < overview.peaks.length; i++) {
        peak = Math.max(peak, overview.peaks[i]!);
        body = Math.max(body, overview.bodies[i] ?? 0);
      }
      const heard = x < played;
      g.fillStyle = heard ? colours.accent : colours.edge;
      g.globalAlpha = overview.bodies.length > 0 ? 0.45 : 0.8;
      bar(g, x, middle, peak * middle);
      g.globalAlpha = 1;
      if (body > 0) {
        bar(g, x, middle, body * middle);
      }
    }
  }
  g.fillStyle = colours.accent;
  g.fillRect(Math.round(played) - 1, 0, 2, height);
}

function bar(g: CanvasRenderingContext2D, x: number, middle: number, size: number): void {
  const half = Math.max(0.5, size);
  g.fillRect(x, middle - half, 2, half * 2);
}

/** Every part scrolling past the moment that is heard, chords above. */
export function drawRoll(to: Sheet, drawnScore: DrawnScore, at: number, still: boolean): void {
  const { g, width, height } = to;
  const colours = ink();
  const pixelsPerSecond = Math.max(40, Math.min(110, width / 9));
  const span = width / pixelsPerSecond;
  const from = still ? Math.floor(at / span) * span : Math.max(0, at - span * BEHIND);
  const x = (time: number) => (time - from) * pixelsPerSecond;
  const strokesTop = height - drawnScore.strokes.length * STROKE_ROW - 4;
  const pitchRange = drawnScore.highest - drawnScore.lowest + 3;
  const row = (strokesTop - CHORD_BAND - 6) / pitchRange;
  const y = (pitch: number) => strokesTop - 4 - (pitch - drawnScore.lowest + 1.5) * row;

  drawBars(to, drawnScore, from, span, x);
  drawnScore.parts.forEach((part, index) => {
    g.fillStyle = colours.parts[index % colours.parts.length]!;
    const first = Math.max(0, lastBefore(part.notes, from - part.longest, (n) => n.at));
    for (let i = first; i < part.notes.length; i++) {
      const note = part.notes[i]!;
      if (note.at > from + span) {
        break;
      }
      if (note.until < from) {
        continue;
      }
      const sounding = note.at <= at && at < note.until + 0.04;
      g.globalAlpha = sounding ? 1 : 0.35 + 0.4 * note.velocity;
      const left = x(note.at);
      if (part.drums) {
        const top = strokesTop + 2 + drawnScore.strokes.indexOf(note.pitch) * STROKE_ROW;
        g.fillRect(left, top, sounding ? 7 : 4, STROKE_ROW - 2);
      } else {
        const thick = Math.max(2.5, Math.min(8, row * 0.9)) + (sounding ? 1 : 0);
        g.fillRect(left, y(note.pitch) - thick / 2, Math.max(2, x(note.until) - left - 1), thick);
      }
    }
  });
  g.globalAlpha = 1;
  drawChords(to, drawnScore, from, span, at, x);
  g.fillStyle = colours.accent;
  g.fillRect(Math.round(x(at)) - 1, 0, 2, height);
}

function drawBars(
  { g, height }: Sheet,
  drawnScore: DrawnScore,
  from: number,
  span: number,
  x: (time: number) => number,
): void {
  const colours = ink();
  g.font = `10px ${colours.text}`;
  const first = Math.max(0, lastBefore(drawnScore.bars, from, (b) => b));
  for (let bar = first; bar < drawnScore.bars.length; bar++) {
    const time = drawnScore.bars[bar]!;
    if (time > from + span) {
      break;
    }
    g.fillStyle = colours.line;
    g.fillRect(Math.round(x(time)), CHORD_BAND, 1, height - CHORD_BAND);
    g.fillStyle = colours.soft;
    g.fillText(String(bar + 1), x(time) + 4, CHORD_BAND + 12);
  }
}

function drawChords(
  { g, width }: Sheet,
  drawnScore: DrawnScore,
  from: number,
  span: number,
  at: number,
  x: (time: number) => number,
): void {
  const colours = ink();
  const chords = drawnScore.score.chords;
  g.fillStyle = colours.line;
  g.fillRect(0, CHORD_BAND - 1, width, 1);
  let rightmost = -Infinity;
  const first = Math.max(0, lastBefore(chords, from, (c) => c.startSeconds));
  for (let i = first; i < chords.length && chords[i]!.startSeconds <= from + span; i++) {
    const chord = chords[i]!;
    if (i > first && chord.symbol === chords[i - 1]!.symbol) {
      continue;
    }
    const next = chords[i + 1]?.startSeconds ?? drawnScore.seconds;
    const now = chord.startSeconds <= at && at < next;
    g.font = `${now ? 700 : 400} 14px ${colours.title}`;
    g.fillStyle = now ? colours.accent : colours.ink;
    const left = Math.max(6, x(chord.startSeconds) + 4);
    const name = chordName(chord.symbol);
    if (left > rightmost) {
      g.fillText(name, left, 17);
      rightmost = left + g.measureText(name).width + 6;
    }
  }
}

const LOWEST_HZ = 30;
const HIGHEST_HZ = 16000;

/** The spectrum in third-octave-like bars, from 30 Hz to 16 kHz. */
export function drawSpectrum(to: Sheet, bins: Float32Array, sampleRate: number): void {
  const { g, width, height } = to;
  const colours = ink();
  const bars = Math.max(16, Math.floor(width / 8));
  const perBin = sampleRate / 2 / bins.length;
  const ratio = HIGHEST_HZ / LOWEST_HZ;
  for (let i = 0; i < bars; i++) {
    const low = LOWEST_HZ * ratio ** (i / bars);
    const high = LOWEST_HZ * ratio ** ((i + 1) / bars);
    let level = -120;
    const last = Math.max(Math.round(low / perBin) + 1, Math.ceil(high / perBin));
    for (let b = Math.round(low / perBin); b < last && b < bins.length; b++) {
      level = Math.max(level, bins[b]!);
    }
    // music falls off towards the treble; 3 dB per octave stand it upright
    const upright = level + 3 * Math.log2(low / 1000);
    const size = Math.max(0, Math.min(1, (upright + 90) / 70));
    g.fillStyle = colours.line;
    g.fillRect((i * width) / bars, height - 2, width / bars - 2, 2);
    g.fillStyle = colours.ink;
    g.globalAlpha = 0.75;
    g.fillRect((i * width) / bars, height - size * height, width / bars - 2, size * height);
    g.globalAlpha = 1;
  }
}

export interface Level {
  rms: number;
  peak: number;
}

export function levelOf(samples: Float32Array): Level {
  let peak = 0;
  let squares = 0;
  for (const s of samples) {
    peak = Math.max(peak, Math.abs(s));
    squares += s * s;
  }
  return { rms: Math.sqrt(squares / samples.length), peak };
}

const FLOOR_DB = -48;

/** Two bars, left above right: body and peak, −48 to 0 dBFS. */
export function drawLevels(to: Sheet, levels: readonly [Level, Level]): void {
  const { g, width, height } = to;
  const colours = ink();
  const place = (value: number) =>
    value <= 0 ? 0 : Math.max(0, 1 - (20 * Math.log10(value)) / FLOOR_DB) * width;
  const thick = (height - 4) / 2;
  levels.forEach((level, i) => {
    const top = i * (thick + 4);
    g.fillStyle = colours.line;
    g.fillRect(0, top, width, thick);
    g.fillStyle = colours.ink;
    g.fillRect(0, top, place(level.rms), thick);
    g.fillStyle = level.peak >= 0.98 ? colours.accent : colours.edge;
    g.fillRect(Math.min(width - 2, Math.max(0, place(level.peak) - 2)), top, 2, thick);
  });
}
