import type { Stem } from '../api/types';
import { player, type Lane } from '../audio/player';
import { FileReel } from '../audio/reel';
import type { TrackModel } from './model';

export interface Strip {
  name: string;
  gainDb: number;
  mute: boolean;
  solo: boolean;
}

export interface MixerState {
  strips: Strip[];
  ready: number;
  error: string | null;
  engaged: boolean;
}

export const LOWEST_DB = -40;

/**
 * Plays the stems in the place of the master, which is their sum; so the change-over is not heard,
 * and every strip acts on the sample.
 */
export class Mixer {
  private readonly track: TrackModel;
  private readonly stems: Stem[];
  private state: MixerState;
  private reels: Promise<FileReel[]> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(track: TrackModel, stems: Stem[]) {
    this.track = track;
    this.stems = stems;
    this.state = { strips: stems.map(flat), ready: 0, error: null, engaged: false };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  view = (): MixerState => this.state;

  /** Has the service render the stems, one after the other, so that they are there when needed. */
  prepare(): Promise<FileReel[]> {
    this.reels ??= this.open();
    return this.reels;
  }

  change(index: number, change: Partial<Strip>): void {
    const strips = this.state.strips.map((s, i) => (i === index ? { ...s, ...change } : s));
    this.set({ strips });
    this.apply();
  }

  reset(): void {
    this.set({ strips: this.stems.map(flat) });
    this.apply();
  }

  private apply(): void {
    if (this.state.engaged && player.current?.id === this.track.id && this.loaded()) {
      this.gains().forEach((gain, lane) => player.setGain(lane, gain));
    } else {
      void this.engage();
    }
  }

  private loaded(): boolean {
    return (player.current?.lanes.length ?? 0) === this.stems.length && this.stems.length > 1;
  }

  private async engage(): Promise<void> {
    try {
      const reels = await this.prepare();
      const segment = reels[0]?.segments.findIndex(
        (s) => player.frame() < s.start + s.frames,
      );
      // what sounds next is there before the master is left
      await Promise.all(reels.map((r) => (segment === undefined ? null : r.load(Math.max(0, segment)))));
      const gains = this.gains();
      const lanes: Lane[] = reels.map((reel, i) => ({
        name: this.stems[i]!.name,
        reel,
        gain: gains[i]!,
      }));
      const here = player.current?.id === this.track.id;
      player.load(
        { id: this.track.id, title: this.track.title, lanes },
        here ? player.frame() : 0,
      );
      this.set({ engaged: true, error: null });
    } catch (e) {
      this.reels = null;
      this.set({ error: e instanceof Error ? e.message : String(e), ready: 0 });
    }
  }

  private gains(): number[] {
    const soloed = this.state.strips.some((s) => s.solo);
    return this.state.strips.map((s) =>
      s.mute || (soloed && !s.solo) || s.gainDb <= LOWEST_DB ? 0 : 10 ** (s.gainDb / 20),
    );
  }

  private async open(): Promise<FileReel[]> {
    const reels: FileReel[] = [];
    for (const stem of this.stems) {
      reels.push(await FileReel.open(stem.url));
      this.set({ ready: reels.length });
    }
    return reels;
  }

  private set(change: Partial<MixerState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((l) => l());
  }
}

function flat(stem: Stem): Strip {
  return { name: stem.name, gainDb: 0, mute: false, solo: false };
}
