import * as React from 'react';
import type { Job, Score } from '../api/types';
import { statistics } from '../music/score';
import { chordName, figure, keyName, millis, named } from '../music/words';

interface Props {
  job: Job;
  score: Score;
}

/** How it was made and what was written, in figures. */
export function Insights({ job, score }: Props): React.JSX.Element {
  const harmony = React.useMemo(() => statistics(score), [score]);
  const { timings } = job;
  const stages = [
    ['Read', timings.parseMs],
    ['Compose', timings.composeMs],
    ['Play', timings.synthesizeMs],
    ['Master', timings.masterMs],
    ['Check', timings.qaMs],
  ].filter((s): s is [string, number] => s[1] !== undefined);
  const longest = Math.max(1, ...stages.map((s) => s[1]));
  const whole = job.finishedAt ? Date.parse(job.finishedAt) - Date.parse(job.createdAt) : 0;
  return (
    <section className="panel stack" aria-labelledby="insights">
      <h2 id="insights">Performance insights</h2>
      <dl className="figures-row">
        {timings.firstAudioMs !== undefined && (
          <Figure name="First sound after" value={millis(timings.firstAudioMs)} />
        )}
        {whole > 0 && <Figure name="Made in" value={millis(whole)} />}
        {whole > 0 && (
          <Figure name="Faster than real time" value={`${figure(score.lengthSeconds / (whole / 1000))} ×`} />
        )}
        <Figure name="Notes and strokes" value={figure(harmony.notes + harmony.strokes, 0)} />
        <Figure name="Chord changes" value={figure(harmony.chords, 0)} />
        <Figure name="Changes per minute" value={figure(harmony.perMinute)} />
      </dl>
      <div className="thirds">
        <Bars
          title="Time per stage"
          note="Playing and mastering go on side by side."
          rows={stages.map(([name, ms]) => ({ name, share: ms / longest, text: millis(ms) }))}
        />
        <Bars
          title="Notes per part"
          note={`${figure(score.bars, 0)} bars of ${score.timeSignature}`}
          rows={perPart(score)}
        />
        <Bars
          title={`Harmony in ${keyName(score.key)}`}
          note={`${harmony.different} different chords; the most common by time`}
          rows={harmony.common.map((c) => ({
            name: chordName(c.symbol),
            share: c.share / (harmony.common[0]?.share ?? 1),
            text: `${Math.round(c.share * 100)} %`,
          }))}
        />
      </div>
    </section>
  );
}

function perPart(score: Score): Row[] {
  const most = Math.max(1, ...score.parts.map((p) => p.notes.length));
  return score.parts.map((p) => ({
    name: named(p.name),
    share: p.notes.length / most,
    text: figure(p.notes.length, 0),
  }));
}

function Figure({ name, value }: { name: string; value: string }): React.JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="big">{value}</dd>
    </div>
  );
}

interface Row {
  name: string;
  share: number;
  text: string;
}

function Bars(props: { title: string; note: string; rows: Row[] }): React.JSX.Element {
  return (
    <div className="bars">
      <h3>{props.title}</h3>
      <dl>
        {props.rows.map((row) => (
          <div key={row.name}>
            <dt>{row.name}</dt>
            <dd>
              <span className="bar" style={{ width: `${Math.max(1, row.share * 100)}%` }} />
              <span className="figures">{row.text}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft small-text">{props.note}</p>
    </div>
  );
}
