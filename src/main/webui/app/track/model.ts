import { api, message, Refusal } from '../api/client';
import { EventLine, type EventName, type Line } from '../api/events';
import {
  hasEnded,
  type Attempt,
  type AudioChunk,
  type Brief,
  type Job,
  type Report,
  type Score,
  type StageMessage,
} from '../api/types';
import { outlineOf, Overview, type Outline } from '../audio/overview';
import { player, type Programme } from '../audio/player';
import { ChunkReel, FileReel, type Reel } from '../audio/reel';
import { drawn, type DrawnScore } from '../music/score';

export const STAGES = ['parsing', 'composing', 'synthesizing', 'mastering', 'checking'] as const;
export type StageName = (typeof STAGES)[number];

export interface TrackState {
  job: Job | null;
  error: string | null;
  line: Line;
  messages: Partial<Record<StageName, string>>;
  latest: string;
  /** What the composer says about the piece; empty until it is written. */
  note: string;
  stage: string;
  brief: Brief | null;
  score: DrawnScore | null;
  report: Report | null;
  attempt: Attempt | null;
  reel: Reel | null;
  outline: Outline | null;
  /** The outline with its loudness, where the whole track has been heard here. */
  overview: Overview | null;
}

const KEPT_TRACKS = 8;
const models = new Map<string, TrackModel>();
/** Jobs that were asked for with a click, which is leave to play them. */
const awaited = new Set<string>();

export function playWhenReady(id: string): void {
  awaited.add(id);
}

/** The track with an id; it goes on living while others are looked at. */
export function trackOf(id: string): TrackModel {
  const known = models.get(id);
  if (known) {
    models.delete(id);
    models.set(id, known);
    return known;
  }
  const model = new TrackModel(id);
  models.set(id, model);
  for (const [old, m] of models) {
    if (models.size > KEPT_TRACKS && player.current?.id !== old) {
      m.close();
      models.delete(old);
    }
  }
  return model;
}

export function forgetTrack(id: string): void {
  player.stop(id);
  models.get(id)?.close();
  models.delete(id);
}

/** All that is known of one job, kept up to date by its events. */
export class TrackModel {
  readonly id: string;
  private state: TrackState = {
    job: null,
    error: null,
    line: 'open',
    messages: {},
    latest: '',
    note: '',
    stage: 'queued',
    brief: null,
    score: null,
    report: null,
    attempt: null,
    reel: null,
    outline: null,
    overview: null,
  };
  private readonly listeners = new Set<() => void>();
  private events: EventLine | null = null;
  private chunks: ChunkReel | null = null;
  private attemptNow = 1;
  private closed = false;

  constructor(id: string) {
    this.id = id;
    void this.begin();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  view = (): TrackState => this.state;

  close(): void {
    this.closed = true;
    this.events?.close();
  }

  get title(): string {
    return this.state.brief?.title ?? this.state.job?.title ?? 'A new track';
  }

  /** The programme of the master; null until there is audio. */
  programme(): Programme | null {
    const reel = this.state.reel;
    return reel && { id: this.id, title: this.title, lanes: [{ name: 'master', reel, gain: 1 }] };
  }

  private set(change: Partial<TrackState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((l) => l());
  }

  private async begin(): Promise<void> {
    try {
      const job = await api.job(this.id);
      this.set({ job, brief: job.brief ?? null, report: job.report ?? null, stage: job.status });
      if (job.status === 'succeeded') {
        await this.openFinished(job);
      } else {
        this.follow();
      }
    } catch (e) {
      const lost = e instanceof Refusal && e.status === 404;
      this.set({ error: lost ? 'There is no such track; perhaps it was deleted.' : message(e) });
    }
  }

  private async openFinished(job: Job): Promise<void> {
    const [score, reel] = await Promise.all([
      api.score(this.id),
      FileReel.open(job.links['master']!),
    ]);
    this.takeScore(score);
    const address = job.links['peaks'];
    const peaks = address ? await api.peaks(address).catch(() => null) : null;
    this.takeReel(reel, peaks && outlineOf(peaks));
  }

  private follow(): void {
    this.events = new EventLine(this.id, {
      event: (name, data) => this.take(name, data),
      line: (line) => this.set({ line }),
    });
  }

  private take(name: EventName, data: unknown): void {
    switch (name) {
      case 'stage':
        this.takeStage(data as StageMessage);
        break;
      case 'brief':
        this.set({ brief: data as Brief });
        break;
      case 'score':
        this.takeScore(data as Score);
        break;
      case 'audio':
        this.takeAudio(data as AudioChunk);
        break;
      case 'report':
        this.set({ report: data as Report });
        break;
      case 'attempt':
        this.set({ attempt: data as Attempt });
        break;
      default:
        void this.ended();
    }
  }

  private takeStage(moved: StageMessage): void {
    const known = this.state.messages[moved.stage as StageName];
    if (moved.stage === 'composing' && known && known !== moved.message) {
      this.set({ note: moved.message, latest: moved.message });
      return;
    }
    const messages = { ...this.state.messages, [moved.stage]: moved.message };
    this.set({ messages, latest: moved.message, stage: moved.stage });
  }

  private takeScore(score: Score): void {
    this.set({ score: drawn(score) });
  }

  private takeAudio(chunk: AudioChunk): void {
    if (!this.chunks || chunk.attempt > this.attemptNow) {
      this.attemptNow = chunk.attempt;
      this.chunks = new ChunkReel(chunk.sampleRateHz);
      this.chunks.add(chunk);
      this.takeReel(this.chunks);
    } else if (chunk.attempt === this.attemptNow) {
      this.chunks.add(chunk);
    }
  }

  /**
   * @param outline as the service knows it; without one the whole track is fetched and looked at
   */
  private takeReel(reel: Reel, outline: Outline | null = null): void {
    if (outline) {
      this.set({ reel, outline, overview: null });
    } else {
      const overview = new Overview(reel.sampleRate);
      this.set({ reel, outline: overview, overview });
      void this.listen(reel, overview);
    }
    const loaded = player.current?.id === this.id;
    if (loaded) {
      player.load(this.programme()!, player.frame());
    } else if (awaited.delete(this.id)) {
      player.load(this.programme()!);
      player.play();
    }
  }

  /** Draws the outline piece by piece, as far as there is audio. */
  private async listen(reel: Reel, overview: Overview): Promise<void> {
    for (let i = 0; !this.closed && this.state.reel === reel; ) {
      if (i < reel.segments.length) {
        try {
          overview.add(await reel.load(i));
          i++;
        } catch {
          await new Promise((again) => setTimeout(again, 2000));
        }
        this.set({});
      } else if (reel.complete) {
        return;
      } else {
        await new Promise<void>((more) => {
          const off = reel.onGrow(() => {
            off();
            more();
          });
        });
      }
    }
  }

  private async ended(): Promise<void> {
    this.chunks?.finish();
    try {
      const job = await api.job(this.id);
      this.set({ job, stage: job.status, report: job.report ?? this.state.report });
    } catch (e) {
      this.set({ error: message(e) });
    }
  }

  async cancel(): Promise<void> {
    const job = await api.cancel(this.id);
    this.set({ job });
  }

  get over(): boolean {
    return this.state.job !== null && hasEnded(this.state.job.status);
  }
}
