import * as React from 'react';
import { JOBS } from '../api/client';
import type { Job, JobRequest, Manifest } from '../api/types';
import { named } from '../music/words';

const FORMATS: Record<string, [string, string]> = {
  master: ['Master', 'WAV, 24 bit'],
  flac: ['Master', 'FLAC, lossless and smaller'],
  mp3: ['Master', 'MP3'],
  opus: ['Master', 'Opus'],
  m4a: ['Master', 'AAC in M4A'],
  stems: ['Stems', 'ZIP of every part'],
  midi: ['MIDI', 'for any sequencer'],
  musicxml: ['Sheet music', 'MusicXML'],
  staccato: ['Staccato', 'music string for JFugue'],
  dawproject: ['DAW session', 'DAWproject'],
  waveform: ['Waveform', 'picture, SVG'],
  spectrogram: ['Spectrogram', 'picture, PNG'],
  loudness: ['Loudness over time', 'picture, SVG'],
  score: ['Score', 'JSON'],
  report: ['Report', 'JSON'],
  manifest: ['Manifest', 'all it takes to make it again'],
};
const NO_FILE = ['self', 'events', 'peaks', 'variations', 'cancel', 'parent'];

interface Props {
  job: Job;
  manifest: Manifest | null;
}

/** Every file of the track, and the ways to pass it on. */
export function Downloads({ job, manifest }: Props): React.JSX.Element {
  const files = Object.entries(job.links).filter(([name]) => !NO_FILE.includes(name));
  return (
    <section className="panel stack" aria-labelledby="downloads">
      <h2 id="downloads">Take it home</h2>
      <ul className="downloads">
        {files.map(([name, url]) => {
          const [title, form] = FORMATS[name] ?? [named(name), url.split('.').pop()!];
          return (
            <li key={name}>
              <a href={url} download>
                <span className="download-title">{title}</span>
                <span className="soft small-text">{form}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <div className="row">
        <Copy name="Copy link" text={() => location.href} />
        {manifest && <Copy name="Copy as curl" text={() => curl(manifest.request)} />}
        {manifest && (
          <Copy name="Copy manifest" text={() => JSON.stringify(manifest, null, 2)} />
        )}
      </div>
      <p className="soft small-text">
        Whoever opens the manifest under Create gets the same bytes: the prompt, seed{' '}
        <span className="figures">{job.seed}</span> and engine decide them.
      </p>
    </section>
  );
}

function curl(request: JobRequest): string {
  const body = JSON.stringify(request).replaceAll("'", "'\\''");
  return [
    `curl -X POST ${location.origin}${JOBS} \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${body}'`,
  ].join('\n');
}

function Copy({ name, text }: { name: string; text(): string }): React.JSX.Element {
  const [said, setSaid] = React.useState('');
  const copy = () => {
    copyText(text()).then(
      () => setSaid('Copied'),
      () => setSaid('The browser does not allow it'),
    );
    window.setTimeout(() => setSaid(''), 2500);
  };
  return (
    <button className="small" onClick={copy}>
      <span aria-live="polite">{said || name}</span>
    </button>
  );
}

/** The clipboard proper needs a secure origin; a service in the local net has none. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (!done) {
    throw new Error('not copied');
  }
}
