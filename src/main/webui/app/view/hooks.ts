import * as React from 'react';
import { message } from '../api/client';
import { player, type PlayerView } from '../audio/player';

export function usePlayer(): PlayerView {
  return React.useSyncExternalStore(player.subscribe, player.view);
}

/** Where the player is, a few times a second while {@code live}. */
export function useSeconds(live: boolean): number {
  const [seconds, setSeconds] = React.useState(() => player.seconds());
  React.useEffect(() => {
    setSeconds(player.seconds());
    const off = player.subscribe(() => setSeconds(player.seconds()));
    const timer = live ? window.setInterval(() => setSeconds(player.seconds()), 200) : 0;
    return () => {
      off();
      window.clearInterval(timer);
    };
  }, [live]);
  return seconds;
}

export interface Loaded<T> {
  value: T | null;
  error: string | null;
}

/** Something fetched once per {@code key}. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = React.useState<Loaded<T>>({ value: null, error: null });
  React.useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setState({ value, error: null }),
      (e: unknown) => current && setState({ value: null, error: message(e) }),
    );
    return () => {
      current = false;
    };
    // the key stands for everything that the loading depends on
  }, [key]);
  return state;
}

/** Calls back before every frame that is drawn, with the time in milliseconds. */
export function useFrames(draw: () => void, live: boolean): void {
  const latest = React.useRef(draw);
  latest.current = draw;
  React.useEffect(() => {
    let handle = 0;
    const step = () => {
      latest.current();
      handle = live ? requestAnimationFrame(step) : 0;
    };
    handle = requestAnimationFrame(step);
    return () => cancelAnimationFrame(handle);
  }, [live]);
}

export const reducedMotion = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;
