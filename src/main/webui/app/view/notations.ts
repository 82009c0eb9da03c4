import type { Motif, SectionWish } from '../api/types';
import { SECTIONS } from './vocabulary';

/** Short ways to write what has several parts. */

/** "Am7 | F G | C": bars between strokes or commas; without those each chord is a bar. */
export function chordsIn(text: string): string[] {
  const bars = /[|,]/.test(text) ? text.split(/[|,]/) : text.split(/\s+/);
  return bars.map((bar) => bar.trim().replace(/\s+/g, ' ')).filter((bar) => bar !== '');
}

/** "intro 8, verse 16 quiet, chorus 16 loud"; null where it cannot be read. */
export function sectionsIn(text: string): SectionWish[] | null {
  const wishes = text
    .split(/[,;\n]/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '')
    .map(sectionIn);
  return wishes.includes(null) ? null : (wishes as SectionWish[]);
}

function sectionIn(text: string): SectionWish | null {
  const parts = /^([a-z _-]+?)(?:\s+(\d{1,3})(?:\s*bars?)?)?(?:\s+(quiet|loud))?$/.exec(text);
  const kind = parts?.[1]!.replace(/[ -]/g, '_');
  if (!parts || !kind || !SECTIONS.includes(kind)) {
    return null;
  }
  return {
    kind,
    ...(parts[2] ? { bars: Number(parts[2]) } : {}),
    ...(parts[3] ? { loudness: parts[3] } : {}),
  };
}

/** "1 3 5:2": scale degrees from one, each a beat or as many as stand behind the colon. */
export function motifIn(text: string): Motif | null {
  const notes = text
    .trim()
    .split(/\s+/)
    .filter((note) => note !== '')
    .map((note) => /^([1-9]\d?)(?::(\d+(?:\.\d+)?))?$/.exec(note));
  if (notes.length === 0 || notes.includes(null)) {
    return null;
  }
  return {
    degrees: notes.map((note) => Number(note![1]) - 1),
    beats: notes.map((note) => Number(note![2] ?? 1)),
  };
}
