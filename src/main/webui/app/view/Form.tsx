import * as React from 'react';
import { ending } from '../music/particulars';
import { named } from '../music/words';
import { unreadable, type Controls } from './controls';
import type { Props } from './FineTune';
import { motifIn, sectionsIn } from './notations';
import { Field, Picks } from './Picks';
import { ENDINGS, SECTIONS } from './vocabulary';

export const FORM: readonly (keyof Controls)[] = [
  'sections',
  'withoutSections',
  'chords',
  'motif',
  'changeAt',
  'finalTempoBpm',
  'ending',
  'loop',
];
const STEPS = [1, 2, 3, 4, 5, 7, -1, -2, -3, -5];

/** How the piece goes: sections, chords, keys, the germ of the tune, the end. */
export function Form({ controls, onChange }: Props): React.JSX.Element {
  const set = (change: Partial<Controls>) => onChange({ ...controls, ...change });
  const typed = (name: keyof Controls) => (e: { target: { value: string } }) =>
    set({ [name]: e.target.value });
  return (
    <>
      <Field name="Sections and their bars" wide>
        {(id) => (
          <input
            id={id}
            placeholder="intro 8, verse 16 quiet, chorus 16 loud, outro"
            aria-invalid={sectionsIn(controls.sections) === null}
            value={controls.sections}
            onChange={typed('sections')}
          />
        )}
      </Field>
      <Field name="Chords, bar by bar" wide>
        {(id) => (
          <input
            id={id}
            placeholder="Am7 | Fmaj7 | C G | ii7 V7"
            value={controls.chords}
            onChange={typed('chords')}
          />
        )}
      </Field>
      <Field name="Germ of the tune">
        {(id) => (
          <input
            id={id}
            placeholder="degrees: 1 3 5:2"
            aria-invalid={controls.motif.trim() !== '' && motifIn(controls.motif) === null}
            value={controls.motif}
            onChange={typed('motif')}
          />
        )}
      </Field>
      <Field name="Another key in the last">
        {(id) => (
          <div className="pair">
            <select id={id} value={controls.changeAt} onChange={typed('changeAt')}>
              <option value="">None</option>
              {SECTIONS.map((kind) => (
                <option key={kind} value={kind}>
                  {named(kind)}
                </option>
              ))}
            </select>
            <select
              aria-label="By semitones"
              value={controls.changeBy}
              disabled={controls.changeAt === ''}
              onChange={typed('changeBy')}
            >
              {STEPS.map((step) => (
                <option key={step} value={step}>
                  {step > 0 ? `up ${step}` : `down ${-step}`}
                </option>
              ))}
            </select>
          </div>
        )}
      </Field>
      <Field name="Tempo at the end, bpm">
        {(id) => (
          <input
            id={id}
            inputMode="decimal"
            placeholder="as at the start"
            aria-invalid={unreadable(controls.finalTempoBpm)}
            value={controls.finalTempoBpm}
            onChange={typed('finalTempoBpm')}
          />
        )}
      </Field>
      <Field name="Ending">
        {(id) => (
          <select id={id} value={controls.ending} onChange={typed('ending')}>
            <option value="">As the genre has it</option>
            {ENDINGS.map((slug) => (
              <option key={slug} value={slug}>
                {ending(slug).replace(/^./, (letter) => letter.toUpperCase())}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="check wide">
        <input
          type="checkbox"
          checked={controls.loop !== ''}
          onChange={(e) => set({ loop: e.target.checked ? 'yes' : '' })}
        />
        A loop without a seam
      </label>
      <Picks
        title="Sections that must not be"
        add="Add a section…"
        chosen={controls.withoutSections}
        all={SECTIONS}
        onChange={(withoutSections) => set({ withoutSections })}
      />
    </>
  );
}
