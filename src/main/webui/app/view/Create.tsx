import * as React from 'react';
import { api, message } from '../api/client';
import type { JobRequest, MoodPoint } from '../api/types';
import { player } from '../audio/player';
import { go } from '../router';
import { playWhenReady } from '../track/model';
import { NO_WISHES, requestOf, type Controls } from './controls';
import { FineTune } from './FineTune';
import { useLoaded } from './hooks';
import { ManifestButton } from './ManifestButton';
import { MoodGrid } from './MoodGrid';
import { PromptBox } from './PromptBox';
import { Recent } from './Recent';
import { Understood } from './Understood';
import { useUnderstanding } from './useUnderstanding';

const USUAL_RATE_HZ = 44100;

/** A prompt that comes with the address, to be changed and sent. */
function givenPrompt(): string {
  return new URLSearchParams(location.search).get('prompt') ?? '';
}

/** The first view: say it, or click a mood. */
export function Create(): React.JSX.Element {
  const [prompt, setPrompt] = React.useState(givenPrompt);
  const [controls, setControls] = React.useState<Controls>(NO_WISHES);
  const [busy, setBusy] = React.useState<string | null>(null);
  const [error, setError] = React.useState<string | null>(null);
  const moods = useLoaded('moods', api.moods);
  const request = requestOf(prompt, controls);
  const understood = useUnderstanding(request);

  React.useEffect(() => {
    document.title = 'Trackwright';
  }, []);

  const make = async (wanted: JobRequest, what: string) => {
    if (busy) {
      return;
    }
    setBusy(what);
    setError(null);
    player.unlock(wanted.delivery?.sampleRateHz ?? USUAL_RATE_HZ);
    try {
      const job = await api.create(wanted);
      playWhenReady(job.id);
      go(`/jobs/${job.id}`);
    } catch (e) {
      setError(message(e));
      setBusy(null);
    }
  };
  const click = (mood: MoodPoint) => {
    setPrompt(mood.prompt);
    void make({ prompt: mood.prompt }, mood.slug);
  };
  const submit = (event?: React.FormEvent) => {
    event?.preventDefault();
    if (prompt.trim() !== '') {
      void make(request, 'prompt');
    }
  };

  return (
    <>
      <form className="compose" onSubmit={submit}>
        <h1 tabIndex={-1}>What should it sound like?</h1>
        <PromptBox
          prompt={prompt}
          understanding={understood.value}
          onChange={setPrompt}
          onSubmit={() => submit()}
        />
        <Understood prompt={prompt} state={understood} />
        {(error ?? understood.error) && (
          <p className="notice" role="alert">
            {error ?? understood.error}
          </p>
        )}
        <FineTune
          controls={controls}
          onChange={setControls}
          before={
            <button
              type="submit"
              className="primary make"
              disabled={prompt.trim() === '' || busy !== null}
            >
              {busy === 'prompt' ? 'Sending…' : 'Make the track'}
            </button>
          }
          after={
            <ManifestButton
              onOpen={(wanted) => void make(wanted, 'prompt')}
              onError={setError}
            />
          }
        />
      </form>
      <section className="stack" aria-labelledby="moods">
        <h2 id="moods">Or start with one click</h2>
        {moods.error && <p className="notice">{moods.error}</p>}
        <MoodGrid moods={moods.value ?? []} busy={busy} onPick={click} />
      </section>
      <Recent />
    </>
  );
}
