import * as React from 'react';
import { stay } from '../router';

interface Step {
  name: string;
  in: string;
  out: string;
  plain: string;
  craft: string;
}

const STEPS: Step[] = [
  {
    name: 'Read',
    in: 'your words',
    out: 'a brief',
    plain:
      'Finds out what you want: style, speed, mood, instruments, how long. What you did not say is chosen to suit.',
    craft: 'Rules and word lists; each field knows whether it was stated, inferred or chosen.',
  },
  {
    name: 'Compose',
    in: 'the brief',
    out: 'a score',
    plain:
      'Writes the piece down, note by note, as a composer would: form, chords, bass, rhythm, melody. Of several drafts the best is kept.',
    craft: 'Genre grammars, voice leading, a critic that measures drafts against human music.',
  },
  {
    name: 'Play',
    in: 'the score',
    out: 'a mix',
    plain:
      'Performs every part on instruments of its own, with the small liberties of a player, and mixes them.',
    craft: 'Synthesis, physical models, effects and a mixing desk in Java, four seconds at a time.',
  },
  {
    name: 'Master',
    in: 'the mix',
    out: 'a master',
    plain:
      'Makes it as loud and as clear as a released record. From here on you hear it, long before the end is written.',
    craft: 'Equaliser, bus compressor, true-peak limiter; loudness after ITU-R BS.1770.',
  },
  {
    name: 'Check',
    in: 'the master',
    out: 'a report',
    plain:
      'Listens to the result with fresh ears: is it as loud, as long, in the key and at the speed that was asked for? If not, it goes back.',
    craft: 'Loudness, true peak, tempo, key, silence, and whether the stems add up to the master.',
  },
];

const STACK: [string, string][] = [
  ['Service', 'Java 25 on Quarkus, reactive from the request to the database'],
  ['Memory', 'PostgreSQL, which it brings along, or one of yours'],
  ['Between the stages', 'messages that only ring; what there is to do stands in the database'],
  ['Sound', 'computed in Java, from the string to the limiter; no plug-ins'],
  ['These pages', 'React and TypeScript, Web Audio, drawn by hand; nothing comes from elsewhere'],
];

/** What it is, for people who do not read code, and for those who do. */
export function About(): React.JSX.Element {
  React.useEffect(() => {
    document.title = 'About – Trackwright';
  }, []);
  return (
    <>
      <header className="stack prose">
        <h1 tabIndex={-1}>A sentence goes in, a finished track comes out</h1>
        <p>
          Trackwright is a small studio that runs on one computer. You say what you want to hear; it
          writes the piece, plays it, masters it and checks it, and you listen while that happens. You
          take home the master, every part by itself, and the sheet music.
        </p>
        <p>
          The same request with the same seed makes the same track, to the last bit, on any machine.
          Nothing is copied from anybody’s recordings.
        </p>
      </header>
      <section className="stack" aria-labelledby="stages-title">
        <h2 id="stages-title">Who does what</h2>
        <ol className="steps-list">
          {STEPS.map((step, i) => (
            <li key={step.name} className="panel step">
              <p className="aside">
                {i + 1} · {step.in} → {step.out}
              </p>
              <h3>{step.name}</h3>
              <p>{step.plain}</p>
              <p className="soft small-text">{step.craft}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="stack" aria-labelledby="architecture">
        <h2 id="architecture">How the pieces fit</h2>
        <figure className="panel">
          <Drawing />
          <figcaption className="soft small-text">
            Each stage takes its input from the store and puts its result back before the next one is
            rung for. So any of them can be stopped at any moment, and the track still gets finished.
          </figcaption>
        </figure>
      </section>
      <div className="halves">
        <section className="panel stack" aria-labelledby="stack">
          <h2 id="stack">What it is built with</h2>
          <dl className="stack-list">
            {STACK.map(([name, what]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="soft">{what}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="panel stack" aria-labelledby="more">
          <h2 id="more">For programs</h2>
          <p>
            Everything here goes through the same public API. It is described at{' '}
            <a href="/q/swagger-ui/">Swagger UI</a> and as <a href="/q/openapi">OpenAPI</a>.
          </p>
          <p>
            Try it: every track has “Copy as curl”. The <a href="/operations" onClick={stay}>operations
            desk</a> shows what the service is doing right now.
          </p>
        </section>
      </div>
    </>
  );
}

const BOXES = ['Read', 'Compose', 'Play', 'Master', 'Check'];

/** Drawn on a staff: five stages, the store below them, the listener above. */
function Drawing(): React.JSX.Element {
  return (
    <svg
      className="drawing"
      viewBox="0 0 1000 330"
      role="img"
      aria-label="Your words pass through five stages, Read, Compose, Play, Master and Check. Every stage reads from and writes to the store below. From Master, audio streams to your browser while the rest is still being made."
    >
      <defs>
        <marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
          <path d="M0 1l9 4-9 4z" className="tip" />
        </marker>
      </defs>
      <g className="wires">
        <path d="M60 58v72" markerEnd="url(#tip)" />
        {BOXES.map((_, i) => (
          <path key={i} d={`M${100 + i * 200} 202v48`} markerStart="url(#tip)" markerEnd="url(#tip)" />
        ))}
        {BOXES.slice(1).map((_, i) => (
          <path key={i} d={`M${168 + i * 200} 166h${62}`} markerEnd="url(#tip)" />
        ))}
        <path className="live" d="M700 130V60" markerEnd="url(#tip)" />
      </g>
      <text x="30" y="44">your words</text>
      <text x="590" y="44" className="strong">you hear it, from the first second on</text>
      {BOXES.map((name, i) => (
        <g key={name}>
          <rect x={32 + i * 200} y="132" width="136" height="68" rx="6" />
          <text x={100 + i * 200} y="172" textAnchor="middle" className="box">
            {name}
          </text>
        </g>
      ))}
      <rect x="32" y="254" width="936" height="52" rx="6" className="store" />
      <text x="500" y="286" textAnchor="middle">
        the store: jobs, scores, events in PostgreSQL; audio on disk
      </text>
    </svg>
  );
}
