import * as React from 'react';
import { named } from '../music/words';

interface FieldProps {
  name: string;
  wide?: boolean;
  children(id: string): React.ReactNode;
}

/** A control below its name. */
export function Field({ name, wide, children }: FieldProps): React.JSX.Element {
  const id = React.useId();
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </div>
  );
}

interface ListProps {
  id: string;
  add: string;
  chosen: readonly string[];
  all: readonly string[];
  says?(slug: string): string;
  onAdd(slug: string): void;
}

/** A list that adds what is chosen of it and shows none itself. */
export function PickList(props: ListProps): React.JSX.Element {
  const { id, add, chosen, all, says = named, onAdd } = props;
  return (
    <select
      id={id}
      className="picker"
      value=""
      onChange={(e) => e.target.value && onAdd(e.target.value)}
    >
      <option value="">{add}</option>
      {all
        .filter((slug) => !chosen.includes(slug))
        .map((slug) => (
          <option key={slug} value={slug}>
            {says(slug)}
          </option>
        ))}
    </select>
  );
}

interface PicksProps {
  title: string;
  add: string;
  chosen: string[];
  all: readonly string[];
  says?(slug: string): string;
  onChange(chosen: string[]): void;
}

/** Several of a list: it grows by a choice and shrinks by a click. */
export function Picks({ title, add, chosen, all, says = named, onChange }: PicksProps): React.JSX.Element {
  return (
    <Field name={title}>
      {(id) => (
        <div className="picks">
          <PickList
            id={id}
            add={add}
            chosen={chosen}
            all={all}
            says={says}
            onAdd={(slug) => onChange([...chosen, slug])}
          />
          {chosen.map((slug) => (
            <button
              key={slug}
              type="button"
              className="small"
              aria-label={`Remove ${says(slug)}`}
              onClick={() => onChange(chosen.filter((c) => c !== slug))}
            >
              {says(slug)} <span aria-hidden="true">×</span>
            </button>
          ))}
        </div>
      )}
    </Field>
  );
}
