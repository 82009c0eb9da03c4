import type { Pcm } from './wav';

const BINS_PER_SECOND = 50;
const STEP_SECONDS = 0.1;
const MOMENTARY_STEPS = 4;
const SHORT_TERM_STEPS = 30;
const SILENT_LUFS = -70;

interface Biquad {
  b0: number;
  b1: number;
  b2: number;
  a1: number;
  a2: number;
}

/** K-weighting (ITU-R BS.1770-5, annex 1), designed for any sample rate. */
function shelf(rate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate);
  const q = 0.7071752369554196;
  const vh = 10 ** (3.999843853973347 / 20);
  const vb = vh ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b0: (vh + (vb * k) / q + k * k) / a0,
    b1: (2 * (k * k - vh)) / a0,
    b2: (vh - (vb * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
}

function highPass(rate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}

class Filter {
  private readonly c: Biquad;
  private s1 = 0;
  private s2 = 0;

  constructor(c: Biquad) {
    this.c = c;
  }

  step(x: number): number {
    const y = this.c.b0 * x + this.s1;
    this.s1 = this.c.b1 * x - this.c.a1 * y + this.s2;
    this.s2 = this.c.b2 * x - this.c.a2 * y;
    return y;
  }
}

/** The outline of a track: the highest sample of equal stretches, and their body if it is known. */
export interface Outline {
  readonly secondsPerBin: number;
  readonly peaks: readonly number[];
  readonly bodies: readonly number[];
}

/** Lowest and highest samples as audiowaveform writes them (version 2). */
export interface PeaksFile {
  sample_rate: number;
  samples_per_pixel: number;
  bits: number;
  data: number[];
}

export function outlineOf(file: PeaksFile): Outline {
  const full = 2 ** (file.bits - 1);
  const peaks: number[] = [];
  for (let i = 0; i + 1 < file.data.length; i += 2) {
    peaks.push(Math.max(Math.abs(file.data[i]!), Math.abs(file.data[i + 1]!)) / full);
  }
  return { secondsPerBin: file.samples_per_pixel / file.sample_rate, peaks, bodies: [] };
}

/** What of a track is drawn: the waveform's outline and the course of its loudness; grows. */
export class Overview implements Outline {
  readonly secondsPerBin = 1 / BINS_PER_SECOND;
  readonly secondsPerStep = STEP_SECONDS;
  readonly peaks: number[] = [];
  readonly bodies: number[] = [];
  private readonly energies: number[] = [];
  private readonly framesPerBin: number;
  private readonly framesPerStep: number;
  private readonly filters: [Filter, Filter, Filter, Filter];
  private binFill = 0;
  private binPeak = 0;
  private binSquares = 0;
  private stepFill = 0;
  private stepEnergy = 0;

  constructor(sampleRate: number) {
    this.framesPerBin = Math.round(sampleRate / BINS_PER_SECOND);
    this.framesPerStep = Math.round(sampleRate * STEP_SECONDS);
    this.filters = [
      new Filter(shelf(sampleRate)),
      new Filter(highPass(sampleRate)),
      new Filter(shelf(sampleRate)),
      new Filter(highPass(sampleRate)),
    ];
  }

  add({ left, right }: Pcm): void {
    const [shelfL, passL, shelfR, passR] = this.filters;
    for (let i = 0; i < left.length; i++) {
      const l = left[i]!;
      const r = right[i]!;
      this.binPeak = Math.max(this.binPeak, Math.abs(l), Math.abs(r));
      this.binSquares += l * l + r * r;
      if (++this.binFill === this.framesPerBin) {
        this.peaks.push(this.binPeak);
        this.bodies.push(Math.sqrt(this.binSquares / (2 * this.framesPerBin)));
        this.binFill = this.binPeak = this.binSquares = 0;
      }
      const kl = passL.step(shelfL.step(l));
      const kr = passR.step(shelfR.step(r));
      this.stepEnergy += kl * kl + kr * kr;
      if (++this.stepFill === this.framesPerStep) {
        this.energies.push(this.stepEnergy / this.framesPerStep);
        this.stepFill = this.stepEnergy = 0;
      }
    }
  }

  /** Loudness over the last 3 s at each step, in LUFS. */
  shortTerm(): number[] {
    return this.course(SHORT_TERM_STEPS);
  }

  /** Loudness over the last 0.4 s at each step, in LUFS. */
  momentary(): number[] {
    return this.course(MOMENTARY_STEPS);
  }

  private course(steps: number): number[] {
    let sum = 0;
    return this.energies.map((energy, i) => {
      sum += energy - (i >= steps ? this.energies[i - steps]! : 0);
      const mean = Math.max(0, sum) / Math.min(i + 1, steps);
      return mean > 0 ? Math.max(SILENT_LUFS, -0.691 + 10 * Math.log10(mean)) : SILENT_LUFS;
    });
  }
}
