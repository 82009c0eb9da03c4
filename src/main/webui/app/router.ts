import * as React from 'react';

export type Route =
  | { view: 'create' }
  | { view: 'track'; id: string }
  | { view: 'library' }
  | { view: 'operations' }
  | { view: 'about' }
  | { view: 'nowhere' };

export function routeOf(path: string): Route {
  const [, first = '', second = '', ...rest] = path.replace(/\/+$/, '').split('/');
  if (first === 'jobs' && second !== '' && rest.length === 0) {
    try {
      return { view: 'track', id: decodeURIComponent(second) };
    } catch {
      return { view: 'nowhere' };
    }
  }
  if (second !== '') {
    return { view: 'nowhere' };
  }
  switch (first) {
    case '':
      return { view: 'create' };
    case 'library':
    case 'operations':
    case 'about':
      return { view: first };
    default:
      return { view: 'nowhere' };
  }
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The address without its origin; changes with it. */
export function useAddress(): string {
  return React.useSyncExternalStore(subscribe, () => location.pathname + location.search);
}

export function go(address: string, replace = false): void {
  if (replace) {
    history.replaceState(null, '', address);
  } else {
    history.pushState(null, '', address);
    window.scrollTo(0, 0);
  }
  listeners.forEach((l) => l());
}

/** For links within the page: a plain click stays in it, anything else is the browser's. */
export function stay(event: React.MouseEvent<HTMLAnchorElement>): void {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (plain && !event.defaultPrevented) {
    event.preventDefault();
    go(event.currentTarget.getAttribute('href')!);
  }
}
