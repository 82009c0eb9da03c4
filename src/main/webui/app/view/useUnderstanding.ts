import * as React from 'react';
import { api, message } from '../api/client';
import type { JobRequest, Understanding } from '../api/types';

const PAUSE_MS = 220;

export interface UnderstandingState {
  value: Understanding | null;
  error: string | null;
}

/** What the service would understand of a request, asked again shortly after each change. */
export function useUnderstanding(request: JobRequest): UnderstandingState {
  const [state, setState] = React.useState<UnderstandingState>({ value: null, error: null });
  const key = JSON.stringify(request);
  React.useEffect(() => {
    const wanted = JSON.parse(key) as JobRequest;
    if (wanted.prompt.trim() === '') {
      setState({ value: null, error: null });
      return;
    }
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      api.understand(wanted, stop.signal).then(
        (value) => setState({ value, error: null }),
        (e: unknown) => {
          if (!stop.signal.aborted) {
            setState({ value: null, error: message(e) });
          }
        },
      );
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [key]);
  return state;
}
