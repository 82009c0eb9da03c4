import * as React from 'react';
import type { Understanding } from '../api/types';
import { meanings, spans } from '../music/spans';

const LONGEST = 5000;

interface Props {
  prompt: string;
  understanding: Understanding | null;
  onChange(prompt: string): void;
  onSubmit(): void;
}

/** A text field whose words light up; the light is a copy of the text behind it. */
export function PromptBox({ prompt, understanding, onChange, onSubmit }: Props): React.JSX.Element {
  const lit = React.useMemo(
    () => spans(prompt, understanding ? meanings(understanding.brief) : []),
    [prompt, understanding],
  );
  const keys = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onSubmit();
    }
  };
  const change = (event: React.ChangeEvent<HTMLTextAreaElement>) => {
    onChange([...event.target.value].slice(0, LONGEST).join(''));
  };
  return (
    <div className="prompt">
      <div className="prompt-sheet">
        <div className="prompt-light" aria-hidden="true">
          {lit.map((span, i) =>
            span.meaning ? (
              <mark key={i} data-colour={span.meaning.colour}>
                {span.text}
              </mark>
            ) : (
              <React.Fragment key={i}>{span.text}</React.Fragment>
            ),
          )}
          {'\n'}
        </div>
        <textarea
          id="prompt"
          aria-label="Describe the track"
          aria-describedby="understood"
          placeholder="Late-night lo-fi with Rhodes and brushed drums, 76 bpm, no vocals, 90 seconds"
          value={prompt}
          rows={3}
          spellCheck={false}
          autoComplete="off"
          onChange={change}
          onKeyDown={keys}
        />
      </div>
    </div>
  );
}
