import * as React from 'react';
import { player } from '../audio/player';
import { reelFrames } from '../audio/reel';
import { lastBefore } from '../music/score';
import { chordName, clock, named, sectionName, spoken } from '../music/words';
import {
  drawLevels,
  drawRoll,
  drawSpectrum,
  drawWave,
  levelOf,
  type Level,
} from '../track/drawing';
import { sheet } from '../track/ink';
import type { TrackModel, TrackState } from '../track/model';
import { reducedMotion, useDrawing, usePlayer, useSeconds } from './hooks';
import { PauseSign, PlaySign } from './icons';

interface Props {
  track: TrackModel;
  state: TrackState;
}

/** Where the track is heard and seen. */
export function Deck({ track, state }: Props): React.JSX.Element {
  const { id, state: playing } = usePlayer();
  const mine = id === track.id;
  const sounding = mine && playing === 'playing';
  const going = mine && (playing === 'playing' || playing === 'waiting');
  const heard = useSeconds(going);
  const at = mine ? heard : 0;
  const seconds = state.score?.seconds ?? state.job?.durationSeconds ?? 0;
  const there = state.reel ? reelFrames(state.reel) / state.reel.sampleRate : 0;

  return (
    <section className="panel deck" aria-label="Player">
      <div className="transport">
        <PlayButton track={track} ready={state.reel !== null} going={going} />
        <div className="times">
          <span className="figures now">{clock(at)}</span>
          <span className="figures soft">of {clock(seconds)}</span>
        </div>
        <Moment state={state} at={at} waiting={mine && playing === 'waiting'} />
        <Volume />
      </div>
      <Wave
        state={state}
        track={track}
        seconds={seconds}
        there={there}
        at={at}
        mine={mine}
        live={sounding}
      />
      <Screens state={state} mine={mine} live={sounding} />
      {state.score && (
        <ul className="legend" aria-label="Parts">
          {state.score.parts.map((part, i) => (
            <li key={part.name} data-colour={(i % 8) + 1}>
              {named(part.name)} <span className="soft">{named(part.instrument).toLowerCase()}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function PlayButton(props: { track: TrackModel; ready: boolean; going: boolean }): React.JSX.Element {
  const { track, ready, going } = props;
  const toggle = () => {
    if (player.current?.id !== track.id) {
      const programme = track.programme();
      if (programme) {
        player.load(programme);
      }
    }
    player.toggle();
  };
  return (
    <button
      className="primary round large play"
      disabled={!ready}
      onClick={toggle}
      aria-label={going ? 'Pause' : 'Play'}
    >
      {going ? <PauseSign /> : <PlaySign />}
    </button>
  );
}

/** Section and chord of the moment, as a musician would call them out. */
function Moment(props: { state: TrackState; at: number; waiting: boolean }): React.JSX.Element {
  const { state, at, waiting } = props;
  const score = state.score?.score;
  const section = score && score.sections[lastBefore(score.sections, at, (s) => s.startSeconds)];
  const chord = score && score.chords[lastBefore(score.chords, at, (c) => c.startSeconds)];
  const bar = state.score ? lastBefore(state.score.bars, at, (b) => b) + 1 : 0;
  return (
    <dl className="moment">
      <div>
        <dt>Chord</dt>
        <dd className="chord">{chord ? chordName(chord.symbol) : '–'}</dd>
      </div>
      <div>
        <dt>Section</dt>
        <dd>{section ? sectionName(section.kind) : '–'}</dd>
      </div>
      <div>
        <dt>Bar</dt>
        <dd className="figures">{score ? `${bar} / ${score.bars}` : '–'}</dd>
      </div>
      {waiting && <div className="aside">{state.reel ? 'Waiting for more' : 'Starting'}</div>}
    </dl>
  );
}

function Volume(): React.JSX.Element {
  const { volume } = usePlayer();
  return (
    <label className="volume">
      <span className="soft">Volume</span>
      <input
        type="range"
        min="0"
        max="1"
        step="0.01"
        value={volume}
        onChange={(e) => player.setVolume(Number(e.target.value))}
      />
    </label>
  );
}

interface WaveProps extends Props {
  seconds: number;
  there: number;
  at: number;
  mine: boolean;
  live: boolean;
}

/** The outline with its sections; a slider lies over it, so keys and screen readers can seek. */
function Wave({ state, track, seconds, there, at, mine, live }: WaveProps): React.JSX.Element {
  const canvas = React.useRef<HTMLCanvasElement>(null);
  const sections = state.score?.score.sections ?? [];
  useDrawing(() => {
    const to = canvas.current && sheet(canvas.current);
    if (to) {
      drawWave(to, state.outline, seconds, mine ? player.seconds() : 0);
    }
  }, live);
  const seek = (event: React.ChangeEvent<HTMLInputElement>) => {
    const programme = track.programme();
    const reel = state.reel;
    if (!programme || !reel) {
      return;
    }
    const frame = Math.min(Number(event.target.value), there) * reel.sampleRate;
    if (mine) {
      player.seek(frame);
    } else {
      player.load(programme, Math.round(frame));
    }
  };
  const section = sections[lastBefore(sections, at, (s) => s.startSeconds)];
  return (
    <div className="wave">
      <ol className="sections" aria-label="Sections">
        {sections.map((s, i) => {
          const end = sections[i + 1]?.startSeconds ?? seconds;
          return (
            <li
              key={s.startBar}
              style={{ flexGrow: end - s.startSeconds }}
              data-now={at >= s.startSeconds && at < end && mine ? '' : undefined}
            >
              <span className="section-name">{sectionName(s.kind)}</span>
              <span className="energy" style={{ width: `${Math.round(s.energy * 100)}%` }} />
            </li>
          );
        })}
      </ol>
      <div className="wave-field">
        <canvas ref={canvas} className="wave-canvas" aria-hidden="true" />
        <input
          type="range"
          className="seek"
          aria-label="Position"
          aria-valuetext={`${spoken(at)} of ${spoken(seconds)}${section ? `, ${sectionName(section.kind)}` : ''}`}
          min={0}
          max={Math.max(1, seconds)}
          step={1}
          value={at}
          disabled={!state.reel}
          onChange={seek}
        />
      </div>
    </div>
  );
}

/** Piano roll, spectrum and levels, drawn together. */
function Screens(props: { state: TrackState; mine: boolean; live: boolean }): React.JSX.Element {
  const { state, mine, live } = props;
  const roll = React.useRef<HTMLCanvasElement>(null);
  const spectrum = React.useRef<HTMLCanvasElement>(null);
  const levels = React.useRef<HTMLCanvasElement>(null);
  const falling = React.useRef<[Level, Level]>([silent(), silent()]);
  const buffers = React.useRef({ bins: new Float32Array(2048), wave: new Float32Array(4096) });
  const still = reducedMotion();

  useDrawing(() => {
    const rollSheet = roll.current && sheet(roll.current);
    if (rollSheet && state.score) {
      drawRoll(rollSheet, state.score, mine ? player.seconds() : 0, still);
    }
    const { bins, wave } = buffers.current;
    const tap = mine ? player.tap : null;
    const spectrumSheet = spectrum.current && sheet(spectrum.current);
    if (spectrumSheet) {
      if (tap && live) {
        tap.mix.getFloatFrequencyData(bins);
      } else {
        bins.fill(-120);
      }
      drawSpectrum(spectrumSheet, bins, tap?.mix.context.sampleRate ?? 44100);
    }
    const levelSheet = levels.current && sheet(levels.current);
    if (levelSheet) {
      falling.current = (['left', 'right'] as const).map((side, i) => {
        if (!tap || !live) {
          return silent();
        }
        tap[side].getFloatTimeDomainData(wave);
        return fall(falling.current[i]!, levelOf(wave));
      }) as [Level, Level];
      drawLevels(levelSheet, falling.current);
    }
  }, live);

  return (
    <div className="screens">
      <canvas
        ref={roll}
        className="roll"
        role="img"
        aria-label="Piano roll of all parts with chord names"
      />
      <div className="meters">
        <canvas ref={levels} className="levels" role="img" aria-label="Level, left and right" />
        <canvas ref={spectrum} className="spectrum" role="img" aria-label="Spectrum" />
      </div>
    </div>
  );
}

const silent = (): Level => ({ rms: 0, peak: 0 });
const FALL = 0.96;

function fall(before: Level, now: Level): Level {
  return {
    rms: Math.max(now.rms, before.rms * 0.85),
    peak: Math.max(now.peak, before.peak * FALL),
  };
}
