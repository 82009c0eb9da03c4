import * as React from 'react';
import { api, listAddress, message } from '../api/client';
import { hasEnded, type Job } from '../api/types';
import { forgetTrack } from '../track/model';
import { go, useAddress } from '../router';
import { Compare } from './Compare';
import { LibraryRow } from './LibraryRow';

const PAGE = 50;
const SEARCH_PAUSE_MS = 250;
const REFRESH_MS = 3000;

const FILTERS = [
  { name: 'All', statuses: [] },
  { name: 'Finished', statuses: ['succeeded'] },
  {
    name: 'In the making',
    statuses: ['queued', 'parsing', 'composing', 'synthesizing', 'mastering', 'checking'],
  },
  { name: 'Failed', statuses: ['failed'] },
  { name: 'Cancelled', statuses: ['cancelled'] },
] as const;

/** Everything made so far. */
export function Library(): React.JSX.Element {
  const query = new URLSearchParams(useAddress().split('?')[1] ?? '');
  const pair = [query.get('a'), query.get('b')].filter((id): id is string => id !== null);
  const [search, setSearch] = React.useState('');
  const [filter, setFilter] = React.useState(0);
  const list = usePages(search, FILTERS[filter]!.statuses);
  React.useEffect(() => {
    document.title = 'Library – Trackwright';
  }, []);

  const choose = (id: string) => {
    const next = pair.includes(id) ? pair.filter((p) => p !== id) : [...pair, id].slice(-2);
    const [a, b] = next;
    go(`/library${a ? `?a=${a}` : ''}${b ? `&b=${b}` : ''}`, true);
  };
  const remove = async (job: Job) => {
    try {
      await api.remove(job.id);
      forgetTrack(job.id);
      list.drop(job.id);
      if (pair.includes(job.id)) {
        choose(job.id);
      }
    } catch (e) {
      list.fail(message(e));
    }
  };

  const latest = React.useRef({ choose, remove });
  latest.current = { choose, remove };
  const onChoose = React.useCallback((id: string) => latest.current.choose(id), []);
  const onRemove = React.useCallback((job: Job) => void latest.current.remove(job), []);

  return (
    <>
      <div className="row between library-head">
        <h1 tabIndex={-1}>Library</h1>
        <input
          type="search"
          className="search"
          aria-label="Search titles and prompts"
          placeholder="Search titles and prompts"
          maxLength={200}
          value={search}
          onChange={(e) => setSearch(e.target.value)}
        />
      </div>
      {pair.length === 2 ? (
        <Compare key={pair.join()} a={pair[0]!} b={pair[1]!} onClose={() => go('/library', true)} />
      ) : (
        pair.length === 1 && (
          <p className="notice" role="status">
            Choose a second track to compare it with.
          </p>
        )
      )}
      <div className="row" role="group" aria-label="Show">
        {FILTERS.map((f, i) => (
          <button
            key={f.name}
            className="small"
            aria-pressed={i === filter}
            onClick={() => setFilter(i)}
          >
            {f.name}
          </button>
        ))}
      </div>
      {list.error && (
        <p className="notice" role="alert">
          {list.error}
        </p>
      )}
      <ul className="library" aria-label="Tracks" aria-busy={list.loading}>
        {list.jobs.map((job) => (
          <LibraryRow
            key={job.id}
            job={job}
            chosen={pair.includes(job.id)}
            onChoose={onChoose}
            onRemove={onRemove}
          />
        ))}
      </ul>
      {list.jobs.length === 0 && !list.loading && !list.error && (
        <p className="soft">
          {search.trim() || filter > 0 ? 'Nothing fits.' : 'Nothing has been made yet.'}
        </p>
      )}
      <More list={list} />
    </>
  );
}

/** Asks for the next page when the end of the list comes near; by hand too. */
function More({ list }: { list: Pages }): React.JSX.Element | null {
  const end = React.useRef<HTMLDivElement>(null);
  const latest = React.useRef(list);
  latest.current = list;
  React.useEffect(() => {
    const near = new IntersectionObserver(
      (entries) => entries.some((e) => e.isIntersecting) && latest.current.more(),
      { rootMargin: '1200px' },
    );
    if (end.current) {
      near.observe(end.current);
    }
    return () => near.disconnect();
  }, [list.jobs.length, list.next]);
  return (
    <div ref={end} className="row">
      {list.next && (
        <button disabled={list.loading} onClick={() => list.more()}>
          {list.loading ? 'Loading…' : 'More'}
        </button>
      )}
    </div>
  );
}

interface Pages {
  jobs: Job[];
  next: string | null;
  loading: boolean;
  error: string | null;
  more(): void;
  drop(id: string): void;
  fail(error: string): void;
}

/** The list as far as it has been looked at; unfinished tracks are kept up to date. */
function usePages(search: string, statuses: readonly string[]): Pages {
  const [jobs, setJobs] = React.useState<Job[]>([]);
  const [next, setNext] = React.useState<string | null>(null);
  const [loading, setLoading] = React.useState(true);
  const [error, setError] = React.useState<string | null>(null);
  const busy = React.useRef(false);
  const first = listAddress(search, [...statuses], PAGE);

  const load = async (address: string, signal?: AbortSignal) => {
    busy.current = true;
    setLoading(true);
    try {
      const page = await api.page(address, signal);
      setJobs((all) => (address === first ? page.jobs : [...all, ...page.jobs]));
      setNext(page.next);
      setError(null);
    } catch (e) {
      if (!signal?.aborted) {
        setError(message(e));
      }
    } finally {
      if (!signal?.aborted) {
        busy.current = false;
        setLoading(false);
      }
    }
  };

  React.useEffect(() => {
    const stop = new AbortController();
    const timer = window.setTimeout(() => void load(first, stop.signal), SEARCH_PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [first]);

  const open = jobs.filter((j) => !hasEnded(j.status)).map((j) => j.id);
  React.useEffect(() => {
    if (open.length === 0) {
      return;
    }
    const timer = window.setInterval(async () => {
      const fresh = await Promise.all(open.slice(0, 20).map((id) => api.job(id).catch(() => null)));
      const by = new Map(fresh.flatMap((job) => (job ? [[job.id, job] as const] : [])));
      setJobs((all) => all.map((job) => by.get(job.id) ?? job));
    }, REFRESH_MS);
    return () => window.clearInterval(timer);
  }, [open.join()]);

  return {
    jobs,
    next,
    loading,
    error,
    more: () => {
      if (next && !busy.current) {
        void load(next);
      }
    },
    drop: (id) => setJobs((all) => all.filter((j) => j.id !== id)),
    fail: setError,
  };
}
