import type { PeaksFile } from '../audio/overview';
import type {
  Genre,
  Instrument,
  Job,
  JobRequest,
  Manifest,
  MoodPoint,
  Score,
  SoundFonts,
  Understanding,
} from './types';

/** What the service says when it refuses (RFC 9457). */
export class Refusal extends Error {
  readonly status: number;
  readonly places: string[];

  constructor(status: number, detail: string, places: string[]) {
    super(detail);
    this.status = status;
    this.places = places;
  }
}

interface Problem {
  title?: string;
  detail?: string;
  errors?: { pointer?: string; detail?: string }[];
}

async function refusal(answer: Response): Promise<Refusal> {
  let problem: Problem = {};
  try {
    problem = (await answer.json()) as Problem;
  } catch {
    // an answer without a body, from something in between
  }
  const detail = problem.detail ?? problem.title ?? `The service answered ${answer.status}.`;
  return new Refusal(
    answer.status,
    detail,
    (problem.errors ?? []).map((e) => e.pointer ?? ''),
  );
}

export async function ask(path: string, init?: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, init);
  } catch (e) {
    if (e instanceof DOMException && e.name === 'AbortError') {
      throw e;
    }
    throw new Refusal(0, 'The service cannot be reached. Is it running?', []);
  }
  if (!answer.ok) {
    throw await refusal(answer);
  }
  return answer;
}

async function json<T>(path: string, init?: RequestInit): Promise<T> {
  return (await (await ask(path, init)).json()) as T;
}

function post(body: unknown, signal?: AbortSignal): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  };
}

export const JOBS = '/api/v1/jobs';

export interface JobPage {
  jobs: Job[];
  next: string | null;
}

export const api = {
  moods: () => json<MoodPoint[]>('/api/v1/moods'),
  genres: () => json<Genre[]>('/api/v1/genres'),
  instruments: () => json<Instrument[]>('/api/v1/instruments'),
  soundFonts: () => json<SoundFonts>('/api/v1/soundfonts'),
  understand: (request: JobRequest, signal: AbortSignal) =>
    json<Understanding>('/api/v1/understandings', post(request, signal)),
  create: (request: JobRequest) => json<Job>(JOBS, post(request)),
  job: (id: string) => json<Job>(`${JOBS}/${encodeURIComponent(id)}`),
  score: (id: string) => json<Score>(`${JOBS}/${id}/score.json`),
  peaks: (address: string) => json<PeaksFile>(`${address}?width=1600`),
  manifest: (id: string) => json<Manifest>(`${JOBS}/${id}/manifest.json`),
  cancel: (id: string) => json<Job>(`${JOBS}/${id}/cancel`, { method: 'POST' }),
  remove: (id: string) => ask(`${JOBS}/${id}`, { method: 'DELETE' }),

  /** A page of the library; {@code next} is the address of the page after it. */
  async page(address: string, signal?: AbortSignal): Promise<JobPage> {
    const answer = await ask(address, signal ? { signal } : {});
    const { jobs } = (await answer.json()) as { jobs: Job[] };
    const link = /<([^>]+)>;\s*rel="next"/.exec(answer.headers.get('Link') ?? '');
    return { jobs, next: link?.[1] ?? null };
  },
};

export function listAddress(search: string, statuses: string[], limit: number): string {
  const query = new URLSearchParams({ limit: String(limit) });
  if (statuses.length > 0) {
    query.set('status', statuses.join(','));
  }
  if (search.trim() !== '') {
    query.set('q', search.trim());
  }
  return `${JOBS}?${query.toString()}`;
}

export function message(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}
