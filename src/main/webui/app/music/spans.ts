import type { Brief } from '../api/types';
import { courseOf, flavourOf, meaning, playingOf, type Meaning } from './particulars';
import { bpm, clock, keyName, named } from './words';

export interface Span {
  text: string;
  meaning: Meaning | null;
}

export function meanings(brief: Brief): Meaning[] {
  return [
    meaning('genre', 1, brief.genre, named(brief.genre.value)),
    meaning('tempo', 2, brief.tempoBpm, bpm(brief.tempoBpm.value)),
    meaning('key', 3, brief.key, keyName(brief.key.value)),
    meaning('metre', 4, brief.timeSignature, brief.timeSignature.value),
    meaning('length', 5, brief.lengthSeconds, clock(brief.lengthSeconds.value)),
    ...brief.moods.map((m) => meaning('mood', 7, m, named(m.value))),
    ...brief.instruments.map((i) => meaning('with', 6, i, named(i.value))),
    ...brief.exclusions.map((x) => meaning('without', 8, x, named(x.value))),
    ...courseOf(brief),
    ...playingOf(brief),
    ...flavourOf(brief),
  ];
}

/** The prompt in pieces, those lit up that something was taken from. */
export function spans(prompt: string, found: readonly Meaning[]): Span[] {
  const owner: (Meaning | null)[] = new Array<Meaning | null>(prompt.length).fill(null);
  const low = prompt.toLowerCase();
  for (const meaning of [...found].sort((a, b) => a.words.length - b.words.length)) {
    const words = meaning.words.toLowerCase();
    const at = words === '' || low.length !== prompt.length ? -1 : place(low, words);
    for (let i = at; at >= 0 && i < at + words.length; i++) {
      owner[i] ??= meaning;
    }
  }
  const out: Span[] = [];
  for (let i = 0; i < prompt.length; ) {
    let end = i + 1;
    while (end < prompt.length && owner[end] === owner[i]) {
      end++;
    }
    out.push({ text: prompt.slice(i, end), meaning: owner[i]! });
    i = end;
  }
  return out;
}

/** Where words stand by themselves, else where they stand at all. */
function place(text: string, words: string): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + words.length] ?? ' ';
    if (!letter.test(before) && !letter.test(after)) {
      return at;
    }
  }
  return text.indexOf(words);
}
