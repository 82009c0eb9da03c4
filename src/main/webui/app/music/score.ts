import type { Part, Score, ScoreNote } from '../api/types';

export interface DrawnNote {
  at: number;
  until: number;
  pitch: number;
  velocity: number;
}

export interface DrawnPart extends Part {
  drums: boolean;
  notes: DrawnNote[];
  longest: number;
}

/** A score in seconds, ready to be drawn. */
export interface DrawnScore {
  score: Score;
  seconds: number;
  parts: DrawnPart[];
  bars: number[];
  lowest: number;
  highest: number;
  /** Percussion keys in use, lowest first: the rows below the pitches. */
  strokes: number[];
}

const STROKE_SECONDS = 0.06;

export function secondsAt(score: Score, ticks: number): number {
  let change = score.tempo[0]!;
  for (const next of score.tempo) {
    if (next.startTicks <= ticks) {
      change = next;
    }
  }
  const quarters = (ticks - change.startTicks) / score.ticksPerQuarter;
  return change.startSeconds + (quarters * 60) / change.bpm;
}

export function drawn(score: Score): DrawnScore {
  const parts = score.parts.map((part) => {
    const notes = part.notes.map((n) => drawnNote(score, n)).sort((a, b) => a.at - b.at);
    const longest = notes.reduce((most, n) => Math.max(most, n.until - n.at), 0);
    return { ...part, notes, longest, drums: part.notes.some((n) => n.sound !== undefined) };
  });
  const pitches = parts.filter((p) => !p.drums).flatMap((p) => p.notes.map((n) => n.pitch));
  const strokes = parts.filter((p) => p.drums).flatMap((p) => p.notes.map((n) => n.pitch));
  const bars: number[] = [];
  for (let bar = 0; bar <= score.bars; bar++) {
    bars.push(secondsAt(score, bar * score.ticksPerBar));
  }
  return {
    score,
    seconds: score.lengthSeconds,
    parts,
    bars,
    lowest: pitches.reduce((a, b) => Math.min(a, b), pitches[0] ?? 48),
    highest: pitches.reduce((a, b) => Math.max(a, b), pitches[0] ?? 72),
    strokes: [...new Set(strokes)].sort((a, b) => a - b),
  };
}

function drawnNote(score: Score, note: ScoreNote): DrawnNote {
  const start = Math.max(0, note.startTicks + note.shiftTicks);
  const at = secondsAt(score, start);
  const until =
    note.durationTicks === undefined
      ? at + STROKE_SECONDS
      : secondsAt(score, start + note.durationTicks);
  return { at, until, pitch: note.pitch, velocity: note.velocity };
}

/** The place of the last item that begins at or before a time; −1 when none does. */
export function lastBefore<T>(items: readonly T[], time: number, start: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(items[middle]!) <= time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

export interface Harmony {
  notes: number;
  strokes: number;
  chords: number;
  different: number;
  perMinute: number;
  common: { symbol: string; share: number }[];
}

/** Figures about what was written. */
export function statistics(score: Score): Harmony {
  const held = new Map<string, number>();
  let all = 0;
  for (const chord of score.chords) {
    held.set(chord.symbol, (held.get(chord.symbol) ?? 0) + chord.durationTicks);
    all += chord.durationTicks;
  }
  const changes = score.chords.filter((c, i) => c.symbol !== score.chords[i - 1]?.symbol).length;
  const common = [...held.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([symbol, ticks]) => ({ symbol, share: ticks / all }));
  const events = score.parts.flatMap((p) => p.notes);
  return {
    notes: events.filter((n) => n.sound === undefined).length,
    strokes: events.filter((n) => n.sound !== undefined).length,
    chords: changes,
    different: held.size,
    perMinute: changes / (score.lengthSeconds / 60),
    common,
  };
}
