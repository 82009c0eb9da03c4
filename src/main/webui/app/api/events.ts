import { JOBS } from './client';

const NAMES = [
  'stage',
  'brief',
  'score',
  'audio',
  'report',
  'attempt',
  'succeeded',
  'failed',
  'cancelled',
] as const;

export type EventName = (typeof NAMES)[number];

const TERMINAL: readonly EventName[] = ['succeeded', 'failed', 'cancelled'];
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

export type Line = 'open' | 'lost' | 'closed';

export interface Listener {
  event(name: EventName, data: unknown): void;
  line(state: Line): void;
}

/**
 * The events of a job, each once and in order. The browser takes a broken stream up again by
 * itself, with Last-Event-ID; where it gives up (an answer that is no stream, from something in
 * between), this does.
 */
export class EventLine {
  private source: EventSource | null = null;
  private timer = 0;
  private pauseMs = FIRST_PAUSE_MS;
  private seen = 0;
  private done = false;
  private readonly job: string;
  private readonly listener: Listener;

  constructor(job: string, listener: Listener) {
    this.job = job;
    this.listener = listener;
    this.open();
  }

  close(): void {
    this.done = true;
    window.clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }

  private open(): void {
    const source = new EventSource(`${JOBS}/${this.job}/events?after=${this.seen}`);
    this.source = source;
    source.onopen = () => {
      this.pauseMs = FIRST_PAUSE_MS;
      this.listener.line('open');
    };
    source.onerror = () => this.lost(source);
    for (const name of NAMES) {
      source.addEventListener(name, (e) => this.take(name, e));
    }
  }

  private take(name: EventName, event: MessageEvent<string>): void {
    const number = Number(event.lastEventId);
    if (this.done || number <= this.seen) {
      return;
    }
    this.seen = number;
    this.listener.event(name, JSON.parse(event.data));
    if (TERMINAL.includes(name)) {
      this.close();
      this.listener.line('closed');
    }
  }

  private lost(source: EventSource): void {
    if (this.done) {
      return;
    }
    this.listener.line('lost');
    if (source.readyState === EventSource.CLOSED) {
      this.timer = window.setTimeout(() => this.open(), this.pauseMs);
      this.pauseMs = Math.min(LONGEST_PAUSE_MS, this.pauseMs * 2);
    }
  }
}
