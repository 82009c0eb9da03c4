import * as React from 'react';
import { api } from '../api/client';
import { keyName, named } from '../music/words';
import { Colour, COLOUR } from './Colour';
import { METRES, MODES, NO_WISHES, TONICS, unreadable, wished, type Controls } from './controls';
import { Form, FORM } from './Form';
import { useLoaded } from './hooks';
import { Field } from './Picks';
import { Players, PLAYERS } from './Players';

export interface Props {
  controls: Controls;
  onChange(controls: Controls): void;
}

interface TuneProps extends Props {
  before: React.ReactNode;
  after: React.ReactNode;
}

/** The brief's fields, to be set by hand; what is set here beats the prompt. */
export function FineTune(props: TuneProps): React.JSX.Element {
  const { controls, onChange, before, after } = props;
  const [open, setOpen] = React.useState(false);
  const count = wished(controls);
  return (
    <div className="fine">
      <div className="row">
        {before}
        <button
          type="button"
          className="quiet small"
          aria-expanded={open}
          aria-controls="fine"
          onClick={() => setOpen(!open)}
        >
          {open ? 'Hide the controls' : 'Set it by hand'}
          {count > 0 && ` (${count} set)`}
        </button>
        {count > 0 && (
          <button type="button" className="quiet small" onClick={() => onChange(NO_WISHES)}>
            Clear
          </button>
        )}
        {after}
      </div>
      {open && <Fields controls={controls} onChange={onChange} />}
    </div>
  );
}

function Fields({ controls, onChange }: Props): React.JSX.Element {
  const genres = useLoaded('genres', api.genres).value ?? [];
  const instruments = useLoaded('instruments', api.instruments).value ?? [];
  const branches = genres.find((g) => g.slug === controls.genre)?.branches ?? [];
  const set = (change: Partial<Controls>) => onChange({ ...controls, ...change });
  const typed = (name: keyof Controls) => (e: { target: { value: string } }) =>
    set({ [name]: e.target.value });
  return (
    <div id="fine" className="panel fine-fields">
      <Field name="Genre">
        {(id) => (
          <select
            id={id}
            value={controls.genre}
            onChange={(e) => set({ genre: e.target.value, branch: '' })}
          >
            <option value="">As the prompt says</option>
            {genres.map((g) => (
              <option key={g.slug} value={g.slug}>
                {g.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="Branch of the genre">
        {(id) => (
          <select
            id={id}
            value={controls.branch}
            disabled={branches.length === 0}
            onChange={typed('branch')}
          >
            <option value="">{controls.genre === '' ? 'Choose a genre first' : 'Any'}</option>
            {branches.map((slug) => (
              <option key={slug} value={slug}>
                {named(slug)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="Tempo, bpm">
        {(id) => (
          <input
            id={id}
            inputMode="decimal"
            placeholder="e.g. 92"
            aria-invalid={unreadable(controls.tempoBpm)}
            value={controls.tempoBpm}
            onChange={typed('tempoBpm')}
          />
        )}
      </Field>
      <Field name="Key">
        {(id) => (
          <div className="pair">
            <select id={id} value={controls.tonic} onChange={typed('tonic')}>
              <option value="">Any</option>
              {TONICS.map((t) => (
                <option key={t} value={t}>
                  {keyName(t)}
                </option>
              ))}
            </select>
            <select
              aria-label="Mode"
              value={controls.mode}
              disabled={controls.tonic === ''}
              onChange={typed('mode')}
            >
              {MODES.map((m) => (
                <option key={m}>{m}</option>
              ))}
            </select>
          </div>
        )}
      </Field>
      <Field name="Metre">
        {(id) => (
          <select id={id} value={controls.timeSignature} onChange={typed('timeSignature')}>
            <option value="">As the genre has it</option>
            {METRES.map((m) => (
              <option key={m}>{m}</option>
            ))}
          </select>
        )}
      </Field>
      <Field name="Length, seconds or m:ss">
        {(id) => (
          <input
            id={id}
            placeholder="e.g. 1:30"
            aria-invalid={unreadable(controls.lengthSeconds)}
            value={controls.lengthSeconds}
            onChange={typed('lengthSeconds')}
          />
        )}
      </Field>
      <Field name="Loudness, LUFS">
        {(id) => (
          <input
            id={id}
            inputMode="text"
            placeholder="-14"
            aria-invalid={unreadable(controls.loudnessLufs)}
            value={controls.loudnessLufs}
            onChange={typed('loudnessLufs')}
          />
        )}
      </Field>
      <Field name="Seed">
        {(id) => (
          <input
            id={id}
            inputMode="numeric"
            placeholder="another each time"
            aria-invalid={unreadable(controls.seed)}
            value={controls.seed}
            onChange={typed('seed')}
          />
        )}
      </Field>
      <Sound controls={controls} onChange={onChange} />
      <More title="Players" controls={controls} fields={PLAYERS}>
        <Players instruments={instruments} controls={controls} onChange={onChange} />
      </More>
      <More title="Form and harmony" controls={controls} fields={FORM}>
        <Form controls={controls} onChange={onChange} />
      </More>
      <More title="Colour" controls={controls} fields={COLOUR}>
        <Colour genres={genres} controls={controls} onChange={onChange} />
      </More>
    </div>
  );
}

/** Computed instruments, or recorded ones where a sound font is there. */
function Sound({ controls, onChange }: Props): React.JSX.Element {
  const fonts = useLoaded('soundfonts', api.soundFonts).value;
  const best = fonts?.fonts.find((f) => f.font === fonts.best)?.title ?? fonts?.best ?? '';
  return (
    <Field name={best ? `Sound (font: ${best})` : 'Sound'}>
      {(id) => (
        <select
          id={id}
          value={controls.sound}
          onChange={(e) => onChange({ ...controls, sound: e.target.value })}
        >
          <option value="">As the service is set{fonts ? `: ${ENGINES[fonts.engine]}` : ''}</option>
          <option value="synth">Synthesised</option>
          <option value="auto">Recorded where there is a font</option>
          <option value="soundfont" disabled={fonts !== null && best === ''}>
            {fonts !== null && best === '' ? 'Recorded (no font is installed)' : 'Recorded'}
          </option>
        </select>
      )}
    </Field>
  );
}

const ENGINES: Record<string, string> = {
  synth: 'synthesised',
  auto: 'recorded where possible',
  soundfont: 'recorded',
};

interface MoreProps {
  title: string;
  controls: Controls;
  fields: readonly (keyof Controls)[];
  children: React.ReactNode;
}

/** A group of controls that most do not need; its title says how many of it are set. */
function More({ title, controls, fields, children }: MoreProps): React.JSX.Element {
  const count = wished(controls, fields);
  return (
    <details className="more">
      <summary>
        {title}
        {count > 0 && <span className="soft"> {count} set</span>}
      </summary>
      <div className="fine-fields">{children}</div>
    </details>
  );
}
