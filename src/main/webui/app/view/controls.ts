import type { JobRequest, Wishes } from '../api/types';
import { chordsIn, motifIn, sectionsIn } from './notations';

/** An instrument that shall play, and what it shall do; empty where it is free. */
export interface Player {
  instrument: string;
  role: string;
  enters: string;
  level: string;
}

/** The optional controls, as typed; empty means that the prompt or the genre decides. */
export interface Controls {
  genre: string;
  branch: string;
  tempoBpm: string;
  tonic: string;
  mode: string;
  timeSignature: string;
  lengthSeconds: string;
  loudnessLufs: string;
  seed: string;
  sound: string;
  players: Player[];
  exclusions: string[];
  withoutRoles: string[];
  alone: string;
  sections: string;
  withoutSections: string[];
  chords: string;
  motif: string;
  changeAt: string;
  changeBy: string;
  finalTempoBpm: string;
  ending: string;
  loop: string;
  moods: string[];
  manners: string[];
  blend: string[];
  decades: string[];
  uses: string[];
  treatments: string[];
}

export const NO_WISHES: Controls = {
  genre: '',
  branch: '',
  tempoBpm: '',
  tonic: '',
  mode: 'major',
  timeSignature: '',
  lengthSeconds: '',
  loudnessLufs: '',
  seed: '',
  sound: '',
  players: [],
  exclusions: [],
  withoutRoles: [],
  alone: '',
  sections: '',
  withoutSections: [],
  chords: '',
  motif: '',
  changeAt: '',
  changeBy: '2',
  finalTempoBpm: '',
  ending: '',
  loop: '',
  moods: [],
  manners: [],
  blend: [],
  decades: [],
  uses: [],
  treatments: [],
};

export const TONICS = ['C', 'Db', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B'];
export const MODES = [
  'major',
  'minor',
  'dorian',
  'phrygian',
  'lydian',
  'mixolydian',
  'locrian',
  'harmonic minor',
  'melodic minor',
  'phrygian dominant',
  'double harmonic',
];
export const METRES = ['4/4', '3/4', '6/8', '2/4', '5/4', '7/8', '12/8'];

function number(text: string): number | undefined {
  const value = Number(text.replace(',', '.').replace('−', '-'));
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

/** Seconds, or minutes and seconds: "90", "1:30". */
export function length(text: string): number | undefined {
  const parts = /^\s*(\d{1,3}):(\d{1,2})\s*$/.exec(text);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : number(text);
}

/** Whether something was typed that is no number. */
export function unreadable(text: string): boolean {
  return text.trim() !== '' && length(text) === undefined;
}

/** The fields without those that are empty. */
function given(wishes: { [F in keyof Wishes]?: Wishes[F] | undefined }): Wishes {
  return Object.fromEntries(
    Object.entries(wishes).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Wishes;
}

export function requestOf(prompt: string, c: Controls): JobRequest {
  const wishes = given({
    genre: c.genre,
    substyles: [c.branch].filter((b) => b !== ''),
    tempoBpm: number(c.tempoBpm),
    key: c.tonic && `${c.tonic} ${c.mode}`,
    timeSignature: c.timeSignature,
    lengthSeconds: length(c.lengthSeconds),
    instruments: c.players.map((p) => p.instrument),
    exclusions: c.exclusions,
    roles: c.players
      .filter((p) => p.role !== '')
      .map((p) => ({ instrument: p.instrument, role: p.role })),
    entrances: c.players.flatMap((p) => {
      const seconds = length(p.enters);
      return seconds ? [{ instrument: p.instrument, seconds }] : [];
    }),
    balances: c.players
      .filter((p) => p.level !== '')
      .map((p) => ({ instrument: p.instrument, change: p.level })),
    withoutRoles: c.withoutRoles,
    alone: c.alone === '' ? undefined : true,
    sections: sectionsIn(c.sections) ?? [],
    withoutSections: c.withoutSections,
    chords: chordsIn(c.chords),
    motifs: [motifIn(c.motif)].flatMap((m) => (m ? [m] : [])),
    keyChanges: c.changeAt ? [{ at: c.changeAt, lastOnly: true, by: Number(c.changeBy) }] : [],
    finalTempoBpm: number(c.finalTempoBpm),
    ending: c.ending,
    loop: c.loop === '' ? undefined : true,
    moods: c.moods,
    manners: c.manners,
    blend: c.blend,
    decades: c.decades.map(Number),
    uses: c.uses,
    treatments: c.treatments,
  });
  const request: JobRequest = { prompt };
  if (Object.keys(wishes).length > 0) {
    request.brief = wishes;
  }
  const seed = number(c.seed);
  if (seed !== undefined) {
    request.seed = seed;
  }
  const loudness = number(c.loudnessLufs);
  if (loudness !== undefined) {
    request.delivery = { loudnessLufs: loudness };
  }
  if (c.sound !== '') {
    request.sound = { engine: c.sound };
  }
  return request;
}

const ONLY_WITH_OTHERS: (keyof Controls)[] = ['mode', 'changeBy'];

/** How many of these fields somebody has set. */
export function wished(
  c: Controls,
  fields: readonly (keyof Controls)[] = Object.keys(c) as (keyof Controls)[],
): number {
  return fields.filter((name) => !ONLY_WITH_OTHERS.includes(name) && c[name].length > 0).length;
}
