import * as React from 'react';
import type { Meaning } from '../music/particulars';
import { meanings } from '../music/spans';
import type { UnderstandingState } from './useUnderstanding';

interface Props {
  prompt: string;
  state: UnderstandingState;
}

/** The brief as it stands: what was said, and what is filled in where nothing was. */
export function Understood({ prompt, state }: Props): React.JSX.Element {
  const all = state.value ? meanings(state.value.brief) : [];
  const said = all.filter((m) => m.source !== 'DEFAULTED');
  const filled = all.filter((m) => m.source === 'DEFAULTED');
  return (
    <div id="understood" className="understood" aria-live="polite" aria-atomic="true">
      {prompt.trim() === '' ? (
        <p className="soft small-text">
          Say as much or as little as you like: genre, mood, tempo, key, instruments, what must not
          sound, how long. The rest is chosen for you.
        </p>
      ) : (
        <>
          {said.length > 0 && <Row title="Understood" items={said} />}
          {filled.length > 0 && <Row title="Chosen for you" items={filled} />}
          {state.value?.warnings.map((w) => (
            <p className="small-text fair" key={w.code + w.text}>
              {w.text}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

function Row({ title, items }: { title: string; items: Meaning[] }): React.JSX.Element {
  return (
    <dl className="meanings">
      <dt>{title}</dt>
      {items.map((m, i) => (
        <dd key={i} className="meaning" data-colour={m.source === 'DEFAULTED' ? 0 : m.colour}>
          <span className="meaning-field">{m.field}</span> {m.text}
        </dd>
      ))}
    </dl>
  );
}
