/** The shapes of the service's answers, as its OpenAPI document names them. */

export type Source = 'STATED' | 'INFERRED' | 'DEFAULTED';

export interface Choice<T> {
  value: T;
  source: Source;
  words: string;
}

export interface SectionWish {
  kind: string;
  bars?: number;
  seconds?: number;
  loudness?: string;
  chords?: string[];
}

export interface KeyChange {
  at: string;
  lastOnly: boolean;
  to?: string;
  by?: number;
}

export interface Motif {
  degrees: number[];
  beats: number[];
}

export interface Assignment {
  instrument: string;
  role: string;
}

export interface Entrance {
  instrument: string;
  seconds: number;
}

export interface Balance {
  instrument: string;
  change: string;
}

/** What is there only where somebody asked for it. */
export interface Particulars {
  sections?: Choice<SectionWish>[];
  withoutSections?: Choice<string>[];
  chords?: Choice<string[]>;
  keyChanges?: Choice<KeyChange>[];
  finalTempoBpm?: Choice<number>;
  ending?: Choice<string>;
  loop?: Choice<boolean>;
  motifs?: Choice<Motif>[];
  manners?: Choice<string>[];
  roles?: Choice<Assignment>[];
  withoutRoles?: Choice<string>[];
  alone?: Choice<boolean>;
  entrances?: Choice<Entrance>[];
  balances?: Choice<Balance>[];
  substyles?: Choice<string>[];
  blend?: Choice<string>[];
  decades?: Choice<number>[];
  uses?: Choice<string>[];
  treatments?: Choice<string>[];
}

export interface Brief extends Particulars {
  title: string;
  genre: Choice<string>;
  tempoBpm: Choice<number>;
  key: Choice<string>;
  timeSignature: Choice<string>;
  lengthSeconds: Choice<number>;
  moods: Choice<string>[];
  instruments: Choice<string>[];
  exclusions: Choice<string>[];
}

export interface Warning {
  code: string;
  text: string;
}

export interface Understanding {
  brief: Brief;
  warnings: Warning[];
}

export type Status =
  | 'queued'
  | 'parsing'
  | 'composing'
  | 'synthesizing'
  | 'mastering'
  | 'checking'
  | 'succeeded'
  | 'failed'
  | 'cancelled';

export interface Section {
  kind: string;
  startBar: number;
  bars: number;
  startSeconds: number;
  energy: number;
}

export interface Part {
  name: string;
  role: string;
  instrument: string;
}

export interface Stem {
  name: string;
  url: string;
}

export interface Finding {
  check: string;
  level: 'pass' | 'warn' | 'fail';
  measured: string;
  expected: string;
  text: string;
}

export interface Report {
  verdict: 'pass' | 'warn' | 'fail';
  integratedLufs: number;
  loudnessRangeLu: number;
  truePeakDbtp: number;
  tempoBpm: number;
  key: string;
  clippedSamples: number;
  stemResidualDbfs: number;
  findings: Finding[];
}

export interface Timings {
  firstAudioMs?: number;
  parseMs?: number;
  composeMs?: number;
  synthesizeMs?: number;
  masterMs?: number;
  qaMs?: number;
}

export interface Failure {
  code: string;
  text: string;
}

export interface Job {
  id: string;
  status: Status;
  progress: number;
  attempt: number;
  queuePosition?: number;
  createdAt: string;
  finishedAt?: string;
  prompt: string;
  seed: number;
  title?: string;
  durationSeconds?: number;
  sampleRateHz: number;
  brief?: Brief;
  sections?: Section[];
  parts?: Part[];
  stems?: Stem[];
  report?: Report;
  timings: Timings;
  warnings: Warning[];
  failure: Failure | null;
  links: Record<string, string>;
}

export interface ScoreNote {
  startTicks: number;
  shiftTicks: number;
  durationTicks?: number;
  pitch: number;
  velocity: number;
  sound?: string;
}

export interface ScoreLine extends Part {
  notes: ScoreNote[];
}

export interface Score {
  title: string;
  key: string;
  timeSignature: string;
  ticksPerQuarter: number;
  ticksPerBar: number;
  bars: number;
  lengthSeconds: number;
  tempo: { startTicks: number; startSeconds: number; bpm: number }[];
  sections: Section[];
  chords: { symbol: string; startTicks: number; durationTicks: number; startSeconds: number }[];
  parts: ScoreLine[];
}

export interface StageMessage {
  attempt: number;
  stage: Status;
  progress: number;
  message: string;
}

export interface AudioChunk {
  attempt: number;
  index: number;
  startFrame: number;
  frames: number;
  sampleRateHz: number;
  channels: number;
  sha256: string;
  url: string;
}

export interface Attempt {
  attempt: number;
  why: string;
  change: string;
}

export interface MoodPoint {
  slug: string;
  title: string;
  genre: string;
  character: string;
  prompt: string;
}

export interface Genre {
  slug: string;
  title: string;
  minBpm: number;
  defaultBpm: number;
  maxBpm: number;
  keys: string[];
  timeSignatures: string[];
  lengthSeconds: number;
  instruments: string[];
  branches: string[];
  prompt: string;
}

export interface Instrument {
  slug: string;
  family: string;
}

export interface Wishes {
  genre?: string;
  substyles?: string[];
  tempoBpm?: number;
  key?: string;
  timeSignature?: string;
  lengthSeconds?: number;
  moods?: string[];
  instruments?: string[];
  exclusions?: string[];
  sections?: SectionWish[];
  withoutSections?: string[];
  chords?: string[];
  keyChanges?: KeyChange[];
  finalTempoBpm?: number;
  ending?: string;
  loop?: boolean;
  motifs?: Motif[];
  manners?: string[];
  roles?: Assignment[];
  withoutRoles?: string[];
  alone?: boolean;
  entrances?: Entrance[];
  balances?: Balance[];
  blend?: string[];
  decades?: number[];
  uses?: string[];
  treatments?: string[];
}

export interface SoundFonts {
  /** What plays where a request does not say. */
  engine: string;
  /** The font that plays without a name; empty for none. */
  best: string;
  fonts: { font: string; title: string; sha256: string; presets: number }[];
}

export interface JobRequest {
  prompt: string;
  seed?: number;
  brief?: Wishes;
  sound?: { engine: string; font?: string; sha256?: string };
  delivery?: { sampleRateHz?: number; loudnessLufs?: number; truePeakDbtp?: number };
}

export interface Manifest {
  job: string;
  engineVersion: string;
  createdAt: string;
  seed: number;
  request: JobRequest & { seed: number; delivery: Required<NonNullable<JobRequest['delivery']>> };
  files: { name: string; bytes: number; sha256: string }[];
}

export const ENDED: readonly Status[] = ['succeeded', 'failed', 'cancelled'];

export const hasEnded = (status: Status): boolean => ENDED.includes(status);
