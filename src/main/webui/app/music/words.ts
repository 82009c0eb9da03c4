/** How things are said to people. */

const NAMES: Record<string, string> = {
  lofi_hip_hop: 'Lo-fi hip hop',
  drum_and_bass: 'Drum and bass',
  jazz_swing: 'Jazz (swing)',
  rnb_soul: 'R&B / soul',
  hi_hat: 'Hi-hat',
  dc_offset: 'DC offset',
};

export function named(slug: string): string {
  const known = NAMES[slug];
  if (known) {
    return known;
  }
  const words = slug.replace(/[_-]/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Seconds as words that a screen reader reads well. */
export function spoken(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = `${whole % 60} seconds`;
  return minutes === 0 ? rest : `${minutes} min ${rest}`;
}

export function figure(value: number, digits = 1): string {
  return value.toLocaleString('en', {
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
  });
}

export function bpm(value: number): string {
  return `${figure(value)} bpm`;
}

export function millis(value: number): string {
  return value < 1000 ? `${Math.round(value)} ms` : `${figure(value / 1000, 2)} s`;
}

export function when(instant: string): string {
  return new Date(instant).toLocaleString(undefined, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** Accidentals as musicians write them: "Db major" becomes "D♭ major". */
export function keyName(key: string): string {
  return key.replace(/^([A-G])(bb|##|b|#|x)?/, (_, letter: string, sign: string | undefined) => {
    const signs: Record<string, string> = { b: '♭', bb: '𝄫', '#': '♯', '##': '𝄪', x: '𝄪' };
    return letter + (sign ? signs[sign] : '');
  });
}

export function chordName(symbol: string): string {
  return symbol.replace(/([A-G])b/g, '$1♭').replace(/([A-G])#/g, '$1♯');
}

const SECTIONS: Record<string, string> = { a: 'A', b: 'B', c: 'C', d: 'D' };

export function sectionName(kind: string): string {
  return SECTIONS[kind] ?? named(kind);
}

const STATUS: Record<string, string> = {
  queued: 'Waiting',
  parsing: 'Reading',
  composing: 'Composing',
  synthesizing: 'Playing',
  mastering: 'Mastering',
  checking: 'Checking',
  succeeded: 'Finished',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

export function statusName(status: string): string {
  return STATUS[status] ?? named(status);
}
