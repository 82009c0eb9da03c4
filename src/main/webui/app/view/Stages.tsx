import * as React from 'react';
import { reelFrames } from '../audio/reel';
import { chordName } from '../music/words';
import { STAGES, type StageName, type TrackState } from '../track/model';

const TITLES: Record<StageName, string> = {
  parsing: 'Read',
  composing: 'Compose',
  synthesizing: 'Play',
  mastering: 'Master',
  checking: 'Check',
};

/** Five stages on the five lines of a staff; the note heads travel as the work goes on. */
export function Stages({ state }: { state: TrackState }): React.JSX.Element {
  const places = STAGES.map((stage) => place(stage, state));
  return (
    <section className="panel stages" aria-label="How it is being made">
      <ol className="staff">
        {STAGES.map((stage, i) => (
          <li key={stage} data-state={stateOf(places[i]!)}>
            <span className="staff-title">{TITLES[stage]}</span>
            <span className="staff-line" aria-hidden="true">
              <span
                className="staff-head"
                style={{ left: `${Math.max(0, places[i]!) * 100}%` }}
              />
            </span>
            <span className="staff-message">
              <Message stage={stage} state={state} at={places[i]!} />
            </span>
          </li>
        ))}
      </ol>
      {state.note && <p className="aside programme-note">{chordName(state.note)}</p>}
      <p className="unseen" role="status">
        {state.latest}
      </p>
      {state.attempt && (
        <p className="small-text fair">
          Attempt {state.attempt.attempt}: {state.attempt.why}; {state.attempt.change}
        </p>
      )}
      {state.line === 'lost' && (
        <p className="small-text fair" role="status">
          The connection is lost; it is taken up again where it broke off.
        </p>
      )}
    </section>
  );
}

function stateOf(at: number): string {
  return at < 0 ? 'ahead' : at < 1 ? 'now' : 'done';
}

/** How far a stage is, 0..1; −1 before it begins. */
function place(stage: StageName, state: TrackState): number {
  const now = STAGES.indexOf(state.stage as StageName);
  switch (stage) {
    case 'parsing':
      return state.brief ? 1 : now >= 0 ? 0.5 : -1;
    case 'composing':
      return state.score ? 1 : state.messages.composing ? 0.5 : -1;
    case 'synthesizing':
      return state.messages.synthesizing ? sounding(state) : -1;
    case 'mastering':
      return state.messages.mastering ? sounding(state) : -1;
    case 'checking':
      return state.stage === 'succeeded' ? 1 : state.messages.checking ? 0.5 : -1;
  }
}

function sounding(state: TrackState): number {
  const { reel, score } = state;
  if (!reel || !score) {
    return 0;
  }
  return Math.min(1, reelFrames(reel) / (score.seconds * reel.sampleRate));
}

function Message(props: { stage: StageName; state: TrackState; at: number }): React.JSX.Element {
  const { stage, state, at } = props;
  const said = state.messages[stage];
  if (!said) {
    const waiting = stage === 'parsing' && state.stage === 'queued';
    const position = state.job?.queuePosition ?? 0;
    return <>{waiting ? (position > 0 ? `Waiting behind ${position}` : 'Waiting') : ''}</>;
  }
  const share = stage === 'synthesizing' || stage === 'mastering';
  return (
    <>
      {said}
      {share && at > 0 && at < 1 && <span className="figures"> {Math.round(at * 100)} %</span>}
    </>
  );
}
