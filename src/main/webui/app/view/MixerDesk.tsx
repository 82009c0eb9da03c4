import * as React from 'react';
import type { Part, Stem } from '../api/types';
import { named } from '../music/words';
import { LOWEST_DB, Mixer, type Strip } from '../track/mixer';
import type { TrackModel } from '../track/model';

interface Props {
  track: TrackModel;
  stems: Stem[];
  parts: Part[];
}

const HIGHEST_DB = 6;

/** Every stem with mute, solo and gain. */
export function MixerDesk({ track, stems, parts }: Props): React.JSX.Element {
  const mixer = React.useMemo(() => new Mixer(track, stems), [track, stems]);
  const { strips, ready, error } = React.useSyncExternalStore(mixer.subscribe, mixer.view);
  const desk = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (entries.some((e) => e.isIntersecting)) {
        seen.disconnect();
        mixer.prepare().catch(() => undefined);
      }
    });
    seen.observe(desk.current!);
    return () => seen.disconnect();
  }, [mixer]);
  const touched = strips.some((s) => s.mute || s.solo || s.gainDb !== 0);

  return (
    <section className="panel stack" ref={desk} aria-labelledby="mixer">
      <div className="row between">
        <h2 id="mixer">Stems</h2>
        <span
          className={`soft small-text${ready === stems.length ? ' mixable' : ''}`}
          role="status"
        >
          {ready < stems.length ? `Preparing ${ready} of ${stems.length}` : 'Ready to mix'}
        </span>
      </div>
      {error && <p className="notice">{error}</p>}
      <ul className="strips">
        {strips.map((strip, i) => (
          <StripRow
            key={strip.name}
            strip={strip}
            colour={colourOf(strip.name, parts)}
            onChange={(change) => mixer.change(i, change)}
          />
        ))}
      </ul>
      <div className="row between">
        <p className="soft small-text">The stems add up to the master, sample by sample.</p>
        <button className="small" disabled={!touched} onClick={() => mixer.reset()}>
          Back to the mix
        </button>
      </div>
    </section>
  );
}

function colourOf(stem: string, parts: Part[]): number {
  const place = parts.findIndex((p) => p.name === stem);
  return place < 0 ? 8 : (place % 8) + 1;
}

interface StripProps {
  strip: Strip;
  colour: number;
  onChange(change: Partial<Strip>): void;
}

function StripRow({ strip, colour, onChange }: StripProps): React.JSX.Element {
  const name = named(strip.name);
  const level = strip.gainDb <= LOWEST_DB ? '−∞' : strip.gainDb.toFixed(1).replace('-', '−');
  return (
    <li className="strip" data-colour={colour} data-off={strip.mute ? '' : undefined}>
      <span className="strip-name">{name}</span>
      <button
        className="small key"
        aria-pressed={strip.mute}
        aria-label={`Mute ${name}`}
        onClick={() => onChange({ mute: !strip.mute })}
      >
        M
      </button>
      <button
        className="small key"
        aria-pressed={strip.solo}
        aria-label={`Solo ${name}`}
        onClick={() => onChange({ solo: !strip.solo })}
      >
        S
      </button>
      <input
        type="range"
        min={LOWEST_DB}
        max={HIGHEST_DB}
        step="0.5"
        value={strip.gainDb}
        aria-label={`Gain of ${name}`}
        aria-valuetext={`${level} decibels`}
        onChange={(e) => onChange({ gainDb: Number(e.target.value) })}
        onDoubleClick={() => onChange({ gainDb: 0 })}
      />
      <span className="figures strip-level">{level} dB</span>
    </li>
  );
}
