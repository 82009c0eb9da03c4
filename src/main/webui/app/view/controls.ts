import type { JobRequest, Wishes } from '../api/types';

/** The optional controls, as typed; empty means that the prompt or the genre decides. */
export interface Controls {
  genre: string;
  tempoBpm: string;
  tonic: string;
  mode: string;
  timeSignature: string;
  lengthSeconds: string;
  loudnessLufs: string;
  seed: string;
  instruments: string[];
  exclusions: string[];
}

export const NO_WISHES: Controls = {
  genre: '',
  tempoBpm: '',
  tonic: '',
  mode: 'major',
  timeSignature: '',
  lengthSeconds: '',
  loudnessLufs: '',
  seed: '',
  instruments: [],
  exclusions: [],
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

export function requestOf(prompt: string, c: Controls): JobRequest {
  const wishes: Wishes = {};
  if (c.genre) {
    wishes.genre = c.genre;
  }
  const tempo = number(c.tempoBpm);
  if (tempo !== undefined) {
    wishes.tempoBpm = tempo;
  }
  if (c.tonic) {
    wishes.key = `${c.tonic} ${c.mode}`;
  }
  if (c.timeSignature) {
    wishes.timeSignature = c.timeSignature;
  }
  const seconds = length(c.lengthSeconds);
  if (seconds !== undefined) {
    wishes.lengthSeconds = seconds;
  }
  if (c.instruments.length > 0) {
    wishes.instruments = c.instruments;
  }
  if (c.exclusions.length > 0) {
    wishes.exclusions = c.exclusions;
  }
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
  return request;
}

export function wished(c: Controls): number {
  return (Object.keys(c) as (keyof Controls)[]).filter(
    (name) => name !== 'mode' && c[name].length > 0,
  ).length;
}
