import { reelFrames, type Reel } from './reel';

export type Playing = 'stopped' | 'playing' | 'waiting' | 'ended';

/** What the player plays: one or several reels on one grid, each with its own gain. */
export interface Programme {
  /** Whose programme it is: a job, or a comparison. */
  id: string;
  title: string;
  lanes: Lane[];
}

export interface Lane {
  name: string;
  reel: Reel;
  gain: number;
}

const AHEAD_SECONDS = 6;
const START_DELAY_SECONDS = 0.06;
const PUMP_MS = 200;
const FADE_SECONDS = 0.006;
const GAIN_SECONDS = 0.004;

/**
 * Plays a programme without a seam: every piece starts on the very frame its predecessor ended at,
 * all lanes of a piece on the same one. The context runs at the programme's own sample rate, so
 * nothing is resampled piece by piece.
 */
export class Player {
  private context: AudioContext | null = null;
  private master: GainNode | null = null;
  private gains: GainNode[] = [];
  private readonly sources = new Set<AudioBufferSourceNode>();
  private programme: Programme | null = null;
  private playing: Playing = 'stopped';
  private restFrame = 0;
  private anchorFrame = 0;
  private anchorTime = 0;
  private nextFrame = 0;
  private run = 0;
  private timer = 0;
  private forget: () => void = () => {};
  private level = 1;
  private readonly listeners = new Set<() => void>();
  private readonly taps: { left: AnalyserNode; right: AnalyserNode; mix: AnalyserNode }[] = [];
  private snapshot: PlayerView = { id: null, title: '', state: 'stopped', volume: 1 };

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  view = (): PlayerView => this.snapshot;

  get current(): Programme | null {
    return this.programme;
  }

  /** The meters' inputs: left, right, and both. */
  get tap(): { left: AnalyserNode; right: AnalyserNode; mix: AnalyserNode } | null {
    return this.taps[0] ?? null;
  }

  /** To be called from a click: some browsers let only that start sound. */
  unlock(sampleRate: number): void {
    const context = this.contextAt(sampleRate);
    if (context.state === 'suspended') {
      void context.resume();
    }
  }

  /** Takes up another programme; {@code frame} is where it will begin. */
  load(programme: Programme, frame = 0): void {
    const goesOn = this.playing === 'playing' || this.playing === 'waiting';
    const same = this.programme?.id === programme.id;
    this.halt();
    this.forget();
    this.programme = programme;
    this.restFrame = frame;
    const grown = programme.lanes.map((l) => l.reel.onGrow(() => void this.pump()));
    this.forget = () => grown.forEach((f) => f());
    this.playing = 'stopped';
    if (goesOn && same) {
      this.play();
    } else {
      this.tell();
    }
  }

  play(): void {
    const programme = this.programme;
    const rate = programme?.lanes[0]?.reel.sampleRate;
    if (!programme || !rate || this.playing === 'playing') {
      return;
    }
    this.unlock(rate);
    this.halt();
    if (this.playing === 'ended') {
      this.restFrame = 0;
    }
    this.connect(programme);
    this.playing = 'waiting';
    this.nextFrame = this.restFrame;
    this.timer = window.setInterval(() => void this.pump(), PUMP_MS);
    this.tell();
    void this.pump();
  }

  pause(): void {
    if (this.playing === 'playing' || this.playing === 'waiting') {
      this.restFrame = this.frame();
      this.halt();
      this.playing = 'stopped';
      this.tell();
    }
  }

  toggle(): void {
    if (this.playing === 'playing' || this.playing === 'waiting') {
      this.pause();
    } else {
      this.play();
    }
  }

  seek(frame: number): void {
    const goesOn = this.playing === 'playing' || this.playing === 'waiting';
    this.halt();
    this.restFrame = Math.max(0, Math.min(Math.round(frame), this.frames()));
    this.playing = 'stopped';
    if (goesOn) {
      this.play();
    } else {
      this.tell();
    }
  }

  stop(id: string): void {
    if (this.programme?.id === id) {
      this.halt();
      this.forget();
      this.programme = null;
      this.restFrame = 0;
      this.playing = 'stopped';
      this.tell();
    }
  }

  setGain(lane: number, gain: number): void {
    const played = this.programme?.lanes[lane];
    if (played) {
      played.gain = gain;
      const node = this.gains[lane];
      node?.gain.setTargetAtTime(gain, this.context!.currentTime, GAIN_SECONDS);
    }
  }

  setVolume(volume: number): void {
    this.level = volume;
    this.master?.gain.setTargetAtTime(volume, this.context!.currentTime, GAIN_SECONDS);
    this.tell();
  }

  /** Where the listener is, in frames; what has not left the loudspeaker yet is not counted. */
  frame(): number {
    if (this.playing !== 'playing' || !this.context || !this.programme) {
      return this.restFrame;
    }
    const rate = this.programme.lanes[0]!.reel.sampleRate;
    const heard = this.context.currentTime - (this.context.outputLatency || 0);
    const frame = this.anchorFrame + Math.round((heard - this.anchorTime) * rate);
    return Math.max(this.anchorFrame, Math.min(frame, this.frames()));
  }

  seconds(): number {
    const rate = this.programme?.lanes[0]?.reel.sampleRate ?? 44100;
    return this.frame() / rate;
  }

  private frames(): number {
    return Math.max(0, ...(this.programme?.lanes ?? []).map((l) => reelFrames(l.reel)));
  }

  private contextAt(sampleRate: number): AudioContext {
    if (this.context && this.context.sampleRate === sampleRate) {
      return this.context;
    }
    void this.context?.close();
    const context = new AudioContext({ sampleRate, latencyHint: 'interactive' });
    const master = context.createGain();
    master.gain.value = this.level;
    master.connect(context.destination);
    const split = context.createChannelSplitter(2);
    master.connect(split);
    const [left, right, mix] = [4096, 4096, 4096].map((size) => {
      const node = context.createAnalyser();
      node.fftSize = size;
      node.smoothingTimeConstant = 0.75;
      return node;
    }) as [AnalyserNode, AnalyserNode, AnalyserNode];
    split.connect(left, 0);
    split.connect(right, 1);
    master.connect(mix);
    this.taps[0] = { left, right, mix };
    this.context = context;
    this.master = master;
    this.gains = [];
    return context;
  }

  private connect(programme: Programme): void {
    const context = this.context!;
    this.gains.forEach((g) => g.disconnect());
    this.gains = programme.lanes.map((lane) => {
      const node = context.createGain();
      node.gain.value = lane.gain;
      node.connect(this.master!);
      return node;
    });
  }

  /** Stops what sounds, with a fade too short to be heard. */
  private halt(): void {
    this.run++;
    window.clearInterval(this.timer);
    const now = this.context?.currentTime ?? 0;
    this.gains.forEach((g) => {
      g.gain.cancelScheduledValues(now);
      g.gain.setTargetAtTime(0, now, FADE_SECONDS / 3);
    });
    this.sources.forEach((s) => s.stop(now + FADE_SECONDS));
    this.sources.clear();
  }

  /** Schedules what is due soon; one call at a time works on one run. */
  private pumping = -1;

  private async pump(): Promise<void> {
    const run = this.run;
    if (this.pumping === run || (this.playing !== 'playing' && this.playing !== 'waiting')) {
      return;
    }
    this.pumping = run;
    try {
      while (run === this.run && (await this.scheduleNext(run))) {
        // one piece after the other
      }
    } catch {
      // a piece could not be fetched: it is tried again, and what is scheduled plays on
      const reel = this.programme?.lanes[0]?.reel;
      if (reel && this.scheduledPosition(reel.sampleRate) >= this.nextFrame) {
        this.wait(run);
      }
    } finally {
      if (this.pumping === run) {
        this.pumping = -1;
      }
    }
  }

  private async scheduleNext(run: number): Promise<boolean> {
    const lanes = this.programme!.lanes;
    const reel = lanes.reduce((a, b) => (reelFrames(b.reel) > reelFrames(a.reel) ? b : a)).reel;
    const rate = reel.sampleRate;
    const ahead = (this.nextFrame - this.scheduledPosition(rate)) / rate;
    if (this.playing === 'playing' && ahead > AHEAD_SECONDS) {
      return false;
    }
    const index = reel.segments.findIndex((s) => this.nextFrame < s.start + s.frames);
    if (index < 0) {
      if (this.playing === 'waiting' || ahead <= 0) {
        this.outOfPieces(run, reel);
      }
      return false;
    }
    const segment = reel.segments[index]!;
    const pieces = await Promise.all(
      lanes.map((l) => (index < l.reel.segments.length ? l.reel.load(index) : null)),
    );
    if (run !== this.run) {
      return false;
    }
    const context = this.context!;
    if (context.state === 'suspended') {
      await context.resume();
    }
    const skip = this.nextFrame - segment.start;
    const soonest = context.currentTime + START_DELAY_SECONDS / 2;
    let when = this.anchorTime + (this.nextFrame - this.anchorFrame) / rate;
    if (this.playing === 'waiting' || when < soonest) {
      when = Math.ceil((context.currentTime + START_DELAY_SECONDS) * rate) / rate;
      this.anchorTime = when;
      this.anchorFrame = this.nextFrame;
    }
    pieces.forEach((pcm, lane) => {
      if (pcm && skip < pcm.left.length) {
        const buffer = context.createBuffer(2, pcm.left.length - skip, rate);
        buffer.copyToChannel(pcm.left.subarray(skip), 0);
        buffer.copyToChannel(pcm.right.subarray(skip), 1);
        const source = context.createBufferSource();
        source.buffer = buffer;
        source.connect(this.gains[lane]!);
        source.onended = () => this.sources.delete(source);
        source.start(when);
        this.sources.add(source);
      }
    });
    this.nextFrame = segment.start + segment.frames;
    if (this.playing === 'waiting') {
      this.playing = 'playing';
      this.tell();
    }
    return true;
  }

  private scheduledPosition(rate: number): number {
    const elapsed = this.context ? this.context.currentTime - this.anchorTime : 0;
    return this.anchorFrame + elapsed * rate;
  }

  private outOfPieces(run: number, reel: Reel): void {
    if (run !== this.run) {
      return;
    }
    if (reel.complete) {
      this.halt();
      this.restFrame = reelFrames(reel);
      this.playing = 'ended';
      this.tell();
    } else {
      this.wait(run);
    }
  }

  private wait(run: number): void {
    if (run === this.run && this.playing === 'playing') {
      this.restFrame = this.nextFrame;
      this.playing = 'waiting';
      this.tell();
    }
  }

  private tell(): void {
    this.snapshot = {
      id: this.programme?.id ?? null,
      title: this.programme?.title ?? '',
      state: this.playing,
      volume: this.level,
    };
    this.listeners.forEach((l) => l());
  }
}

export interface PlayerView {
  id: string | null;
  title: string;
  state: Playing;
  volume: number;
}

/** The page has one; music goes on while other views are looked at. */
export const player = new Player();
