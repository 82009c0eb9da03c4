import { ask } from '../api/client';
import type { AudioChunk } from '../api/types';
import { checkForm, decode24, decodeFile, readHeader, type Pcm } from './wav';

export interface Segment {
  start: number;
  frames: number;
}

/** Audio that is fetched and decoded piece by piece; it may still be growing. */
export interface Reel {
  readonly sampleRate: number;
  readonly segments: readonly Segment[];
  /** False while more may come. */
  readonly complete: boolean;
  load(index: number): Promise<Pcm>;
  onGrow(listener: () => void): () => void;
}

const KEPT_SEGMENTS = 30;
const SEGMENT_SECONDS = 4;
const HEADER_BYTES = 512;

/** The newest pieces stay decoded; older ones come again from the browser's cache. */
class Pieces {
  private readonly kept = new Map<number, Promise<Pcm>>();

  get(index: number, fetchIt: () => Promise<Pcm>): Promise<Pcm> {
    const known = this.kept.get(index);
    if (known) {
      this.kept.delete(index);
      this.kept.set(index, known);
      return known;
    }
    const piece = fetchIt();
    this.kept.set(index, piece);
    piece.catch(() => this.kept.delete(index));
    if (this.kept.size > KEPT_SEGMENTS) {
      this.kept.delete(this.kept.keys().next().value!);
    }
    return piece;
  }
}

abstract class Growing {
  private readonly listeners = new Set<() => void>();

  onGrow(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected grown(): void {
    this.listeners.forEach((l) => l());
  }
}

/** The chunks of a job as its events name them. */
export class ChunkReel extends Growing implements Reel {
  readonly sampleRate: number;
  readonly segments: Segment[] = [];
  complete = false;
  private readonly urls: string[] = [];
  private readonly pieces = new Pieces();

  constructor(sampleRate: number) {
    super();
    this.sampleRate = sampleRate;
  }

  add(chunk: AudioChunk): void {
    this.segments.push({ start: chunk.startFrame, frames: chunk.frames });
    this.urls.push(chunk.url);
    this.grown();
  }

  finish(): void {
    this.complete = true;
    this.grown();
  }

  load(index: number): Promise<Pcm> {
    return this.pieces.get(index, async () => {
      const answer = await ask(this.urls[index]!);
      return decodeFile(await answer.arrayBuffer());
    });
  }
}

/** A WAV file on the service, read by ranges; never more of it than is played. */
export class FileReel extends Growing implements Reel {
  readonly sampleRate: number;
  readonly segments: Segment[] = [];
  readonly complete = true;
  private readonly url: string;
  private readonly dataOffset: number;
  private readonly pieces = new Pieces();

  private constructor(url: string, sampleRate: number, dataOffset: number, frames: number) {
    super();
    this.url = url;
    this.sampleRate = sampleRate;
    this.dataOffset = dataOffset;
    const step = SEGMENT_SECONDS * sampleRate;
    for (let start = 0; start < frames; start += step) {
      this.segments.push({ start, frames: Math.min(step, frames - start) });
    }
  }

  static async open(url: string, signal?: AbortSignal): Promise<FileReel> {
    const answer = await ask(url, {
      headers: { Range: `bytes=0-${HEADER_BYTES - 1}` },
      ...(signal ? { signal } : {}),
    });
    const header = readHeader(await answer.arrayBuffer());
    checkForm(header);
    return new FileReel(url, header.sampleRate, header.dataOffset, header.frames);
  }

  load(index: number): Promise<Pcm> {
    return this.pieces.get(index, async () => {
      const { start, frames } = this.segments[index]!;
      const from = this.dataOffset + start * 6;
      const answer = await ask(this.url, {
        headers: { Range: `bytes=${from}-${from + frames * 6 - 1}` },
      });
      return decode24(new Uint8Array(await answer.arrayBuffer()), frames);
    });
  }
}

export function reelFrames(reel: Reel): number {
  const last = reel.segments[reel.segments.length - 1];
  return last ? last.start + last.frames : 0;
}
