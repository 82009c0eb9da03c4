import * as React from 'react';
import { player } from '../audio/player';
import { clock } from '../music/words';
import { routeOf, stay, useAddress, type Route } from '../router';
import { About } from './About';
import { Create } from './Create';
import { Mark, PauseSign, PlaySign, ThemeSign } from './icons';
import { Library } from './Library';
import { Operations } from './Operations';
import { Track } from './Track';
import { usePlayer, useSeconds, useTheme } from './hooks';

const PLACES = [
  { address: '/', view: 'create', name: 'Create' },
  { address: '/library', view: 'library', name: 'Library' },
  { address: '/operations', view: 'operations', name: 'Operations' },
  { address: '/about', view: 'about', name: 'About' },
] as const;

/** The frame around every view: where one is, where one can go, and what is playing. */
export function Shell(): React.JSX.Element {
  const address = useAddress();
  const route = routeOf(address.split('?')[0]!);
  const heading = useHeadingFocus(address.split('?')[0]!);
  return (
    <>
      <a className="skip" href="#content">
        Skip to content
      </a>
      <header className="top">
        <div className="top-inner">
          <a className="brand" href="/" onClick={stay}>
            <Mark />
            Trackwright
          </a>
          <nav className="places" aria-label="Main">
            {PLACES.map((place) => (
              <a
                key={place.view}
                href={place.address}
                onClick={stay}
                aria-current={place.view === route.view ? 'page' : undefined}
              >
                {place.name}
              </a>
            ))}
          </nav>
          <ThemeButton />
        </div>
      </header>
      <main id="content" ref={heading}>
        <View route={route} />
      </main>
      <Remote route={route} />
    </>
  );
}

function View({ route }: { route: Route }): React.JSX.Element {
  switch (route.view) {
    case 'create':
      return <Create />;
    case 'track':
      return <Track key={route.id} id={route.id} />;
    case 'library':
      return <Library />;
    case 'operations':
      return <Operations />;
    case 'about':
      return <About />;
    default:
      return <Nowhere />;
  }
}

function Nowhere(): React.JSX.Element {
  return (
    <section className="stack">
      <h1 tabIndex={-1}>Nothing is here</h1>
      <p>
        The address leads nowhere. <a href="/" onClick={stay}>Make a track</a> or look at{' '}
        <a href="/library" onClick={stay}>what has been made</a>.
      </p>
    </section>
  );
}

/** After a change of view the heading has the focus, so that screen readers tell where one is. */
function useHeadingFocus(path: string): React.RefObject<HTMLElement | null> {
  const main = React.useRef<HTMLElement>(null);
  const first = React.useRef(true);
  React.useEffect(() => {
    const heading = main.current?.querySelector('h1');
    if (!first.current) {
      heading?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [path]);
  return main;
}

function ThemeButton(): React.JSX.Element {
  const theme = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    document.documentElement.dataset['theme'] = other;
    try {
      localStorage.setItem('theme', other);
    } catch {
      // without storage the choice lasts as long as the page
    }
    window.dispatchEvent(new Event('themechange'));
  };
  return (
    <button className="quiet round" onClick={change} aria-label={`Use the ${other} theme`}>
      <ThemeSign />
    </button>
  );
}

/** What is playing, while another view is looked at. */
function Remote({ route }: { route: Route }): React.JSX.Element | null {
  const { id, title, state } = usePlayer();
  const playing = state === 'playing' || state === 'waiting';
  const seconds = useSeconds(playing);
  if (!id || (route.view === 'track' && route.id === id)) {
    return null;
  }
  const address = id.startsWith('compare') ? '/library' : `/jobs/${id}`;
  return (
    <section className="remote" aria-label="Now playing">
      <div className="remote-inner">
        <button
          className="round"
          onClick={() => player.toggle()}
          aria-label={playing ? `Pause ${title}` : `Play ${title}`}
        >
          {playing ? <PauseSign /> : <PlaySign />}
        </button>
        <a className="remote-title" href={address} onClick={stay}>
          <bdi>{title}</bdi>
        </a>
        <span className="figures small-text">{clock(seconds)}</span>
        <button className="quiet small" onClick={() => player.stop(id)}>
          Close
        </button>
      </div>
    </section>
  );
}
