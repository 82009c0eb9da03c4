import type { Brief, Choice, KeyChange, Motif, SectionWish } from '../api/types';
import { bpm, chordName, clock, keyName, named, sectionName } from './words';

/** A field of the brief as it is shown: what it is, what was taken, and the words behind it. */
export interface Meaning {
  field: string;
  colour: number;
  text: string;
  words: string;
  source: Choice<unknown>['source'];
}

export function meaning<T>(
  field: string,
  colour: number,
  choice: Choice<T>,
  text: string,
): Meaning {
  return { field, colour, text, words: choice.words, source: choice.source };
}

function each<T>(
  field: string,
  colour: number,
  choices: Choice<T>[] | undefined,
  text: (value: T) => string,
): Meaning[] {
  return (choices ?? []).map((c) => meaning(field, colour, c, text(c.value)));
}

function one<T>(
  field: string,
  colour: number,
  choice: Choice<T> | undefined,
  text: (value: T) => string,
): Meaning[] {
  return choice ? each(field, colour, [choice], text) : [];
}

/** What was asked about form, harmony and ending. */
export function courseOf(brief: Brief): Meaning[] {
  return [
    ...each('section', 5, brief.sections, section),
    ...each('no section', 8, brief.withoutSections, sectionName),
    ...one('chords', 3, brief.chords, bars),
    ...each('key change', 3, brief.keyChanges, keyChange),
    ...one('ends at', 2, brief.finalTempoBpm, bpm),
    ...one('ending', 5, brief.ending, ending),
    ...one('loop', 5, brief.loop, (on) => (on ? 'without a seam' : 'no')),
    ...each('motif', 7, brief.motifs, motif),
  ];
}

/** What was asked about who plays what, and how. */
export function playingOf(brief: Brief): Meaning[] {
  return [
    ...each('feel', 4, brief.manners, named),
    ...each('role', 6, brief.roles, (r) => `${named(r.instrument)}: ${plain(r.role)}`),
    ...each('without', 8, brief.withoutRoles, named),
    ...one('alone', 6, brief.alone, (on) => (on ? 'nobody else plays' : 'no')),
    ...each('enters', 6, brief.entrances, (e) => `${named(e.instrument)} at ${clock(e.seconds)}`),
    ...each('balance', 6, brief.balances, (b) => `${b.change} ${plain(b.instrument)}`),
  ];
}

/** What was asked about the colour of the piece. */
export function flavourOf(brief: Brief): Meaning[] {
  return [
    ...each('branch', 1, brief.substyles, named),
    ...each('mixed with', 1, brief.blend, named),
    ...each('decade', 1, brief.decades, (year) => `${year}s`),
    ...each('for', 7, brief.uses, named),
    ...each('sound', 7, brief.treatments, named),
  ];
}

const plain = (slug: string) => named(slug).toLowerCase();

function bars(chords: string[]): string {
  return chords.map(chordName).join(' | ');
}

function section(wish: SectionWish): string {
  const length = wish.bars
    ? `${wish.bars} bars`
    : wish.seconds
      ? `${clock(wish.seconds)}`
      : '';
  const chords = wish.chords?.length ? `on ${bars(wish.chords)}` : '';
  return [sectionName(wish.kind), length, wish.loudness ?? '', chords]
    .filter((word) => word !== '')
    .join(' ');
}

function keyChange(change: KeyChange): string {
  const place = `${change.lastOnly ? 'last ' : ''}${plain(change.at)}`;
  if (change.to) {
    return `${place} in ${keyName(change.to)}`;
  }
  const by = change.by ?? 0;
  const step = Math.abs(by) === 1 ? 'semitone' : 'semitones';
  return `${place} ${by > 0 ? 'up' : 'down'} ${Math.abs(by)} ${step}`;
}

const ENDINGS: Record<string, string> = {
  cadence: 'a close that rings out',
  hit: 'one stroke',
  fade: 'fades away',
  silence: 'breaks off',
};

export function ending(slug: string): string {
  return ENDINGS[slug] ?? named(slug);
}

/** Scale degrees as musicians count them, from one. */
function motif(germ: Motif): string {
  return germ.degrees.map((d) => (d < 0 ? String(d).replace('-', '−') : String(d + 1))).join(' ');
}
