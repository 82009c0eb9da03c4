import * as React from 'react';
import type { Instrument } from '../api/types';
import { named } from '../music/words';
import { unreadable, type Controls, type Player } from './controls';
import type { Props } from './FineTune';
import { Field, PickList, Picks } from './Picks';
import { ROLES } from './vocabulary';

export const PLAYERS: readonly (keyof Controls)[] = [
  'players',
  'exclusions',
  'withoutRoles',
  'alone',
];

/** Who plays, what they do and when they come in; and who does not. */
export function Players(props: Props & { instruments: Instrument[] }): React.JSX.Element {
  const { controls, onChange, instruments } = props;
  const slugs = instruments.map((i) => i.slug);
  const families = new Set(instruments.filter((i) => i.slug === i.family).map((i) => i.slug));
  const says = (slug: string) => (families.has(slug) ? `${named(slug)} (all)` : named(slug));
  const set = (change: Partial<Controls>) => onChange({ ...controls, ...change });
  const change = (at: number, next: Partial<Player>) =>
    set({ players: controls.players.map((p, i) => (i === at ? { ...p, ...next } : p)) });
  return (
    <>
      <Field name="With" wide>
        {(id) => (
          <PickList
            id={id}
            add="Add an instrument…"
            chosen={controls.players.map((p) => p.instrument)}
            all={slugs}
            says={says}
            onAdd={(instrument) =>
              set({
                players: [...controls.players, { instrument, role: '', enters: '', level: '' }],
              })
            }
          />
        )}
      </Field>
      {controls.players.length > 0 && (
        <ul className="players wide">
          {controls.players.map((player, i) => (
            <PlayerRow
              key={player.instrument}
              player={player}
              onChange={(next) => change(i, next)}
              onRemove={() => set({ players: controls.players.filter((p) => p !== player) })}
            />
          ))}
        </ul>
      )}
      <label className="check wide">
        <input
          type="checkbox"
          checked={controls.alone !== ''}
          onChange={(e) => set({ alone: e.target.checked ? 'yes' : '' })}
        />
        Nobody else plays
      </label>
      <Picks
        title="Without"
        add="Add an instrument…"
        chosen={controls.exclusions}
        all={slugs}
        says={says}
        onChange={(exclusions) => set({ exclusions })}
      />
      <Picks
        title="Without anybody who plays"
        add="Add a role…"
        chosen={controls.withoutRoles}
        all={ROLES}
        onChange={(withoutRoles) => set({ withoutRoles })}
      />
    </>
  );
}

interface RowProps {
  player: Player;
  onChange(next: Partial<Player>): void;
  onRemove(): void;
}

function PlayerRow({ player, onChange, onRemove }: RowProps): React.JSX.Element {
  const name = named(player.instrument);
  return (
    <li className="player-row">
      <span>{name}</span>
      <select
        aria-label={`What ${name} plays`}
        value={player.role}
        onChange={(e) => onChange({ role: e.target.value })}
      >
        <option value="">Any role</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {named(role)}
          </option>
        ))}
      </select>
      <input
        aria-label={`When ${name} comes in`}
        placeholder="Comes in at, e.g. 0:30"
        aria-invalid={unreadable(player.enters)}
        value={player.enters}
        onChange={(e) => onChange({ enters: e.target.value })}
      />
      <select
        aria-label={`How loud ${name} is`}
        value={player.level}
        onChange={(e) => onChange({ level: e.target.value })}
      >
        <option value="">Usual level</option>
        <option value="less">Softer</option>
        <option value="more">Louder</option>
      </select>
      <button type="button" className="small" aria-label={`Remove ${name}`} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
