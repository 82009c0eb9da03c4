import * as React from 'react';
import type { Genre } from '../api/types';
import type { Controls } from './controls';
import type { Props } from './FineTune';
import { Picks } from './Picks';
import { DECADES, MANNERS, MOODS, TREATMENTS, USES } from './vocabulary';

export const COLOUR: readonly (keyof Controls)[] = [
  'moods',
  'manners',
  'blend',
  'decades',
  'uses',
  'treatments',
];

/** Moods, feel, times and places, and how it is produced. */
export function Colour(props: Props & { genres: Genre[] }): React.JSX.Element {
  const { controls, onChange, genres } = props;
  const titles = new Map(genres.map((g) => [g.slug, g.title]));
  const picks = (
    title: string,
    name: 'moods' | 'manners' | 'blend' | 'decades' | 'uses' | 'treatments',
    all: readonly string[],
    says?: (slug: string) => string,
  ) => (
    <Picks
      title={title}
      add="Add…"
      chosen={controls[name]}
      all={all}
      {...(says ? { says } : {})}
      onChange={(chosen) => onChange({ ...controls, [name]: chosen })}
    />
  );
  return (
    <>
      {picks('Moods', 'moods', MOODS)}
      {picks('Feel', 'manners', MANNERS)}
      {picks('How it is produced', 'treatments', TREATMENTS)}
      {picks('Mixed with', 'blend', [...titles.keys()], (slug) => titles.get(slug) ?? slug)}
      {picks('Sound of the', 'decades', DECADES, (year) => `${year}s`)}
      {picks('Made for', 'uses', USES)}
    </>
  );
}
