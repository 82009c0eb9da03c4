import * as React from 'react';
import { api } from '../api/client';
import type { Instrument } from '../api/types';
import { keyName, named } from '../music/words';
import { METRES, MODES, NO_WISHES, TONICS, unreadable, wished, type Controls } from './controls';
import { useLoaded } from './hooks';

interface Props {
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
  const set = (change: Partial<Controls>) => onChange({ ...controls, ...change });
  const typed = (name: keyof Controls) => (e: { target: { value: string } }) =>
    set({ [name]: e.target.value });
  return (
    <div id="fine" className="panel fine-fields">
      <Field name="Genre">
        {(id) => (
          <select id={id} value={controls.genre} onChange={typed('genre')}>
            <option value="">As the prompt says</option>
            {genres.map((g) => (
              <option key={g.slug} value={g.slug}>
                {g.title}
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
      <Picks
        title="With"
        chosen={controls.instruments}
        all={instruments}
        onChange={(chosen) => set({ instruments: chosen })}
      />
      <Picks
        title="Without"
        chosen={controls.exclusions}
        all={instruments}
        onChange={(chosen) => set({ exclusions: chosen })}
      />
    </div>
  );
}

interface FieldProps {
  name: string;
  children(id: string): React.ReactNode;
}

function Field({ name, children }: FieldProps): React.JSX.Element {
  const id = React.useId();
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </div>
  );
}

interface PicksProps {
  title: string;
  chosen: string[];
  all: Instrument[];
  onChange(chosen: string[]): void;
}

/** A list of instruments that grows by a choice and shrinks by a click. */
function Picks({ title, chosen, all, onChange }: PicksProps): React.JSX.Element {
  const id = React.useId();
  return (
    <div className="field wide">
      <label htmlFor={id}>{title}</label>
      <div className="row">
        <select
          id={id}
          className="picker"
          value=""
          onChange={(e) => e.target.value && onChange([...chosen, e.target.value])}
        >
          <option value="">Add an instrument…</option>
          {all
            .filter((i) => !chosen.includes(i.slug))
            .map((i) => (
              <option key={i.slug} value={i.slug}>
                {i.slug === i.family ? `${named(i.slug)} (all)` : named(i.slug)}
              </option>
            ))}
        </select>
        {chosen.map((slug) => (
          <button
            key={slug}
            type="button"
            className="small"
            aria-label={`Remove ${named(slug)}`}
            onClick={() => onChange(chosen.filter((c) => c !== slug))}
          >
            {named(slug)} <span aria-hidden="true">×</span>
          </button>
        ))}
      </div>
    </div>
  );
}
