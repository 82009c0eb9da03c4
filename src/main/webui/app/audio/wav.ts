/** PCM in WAV files, read by hand: the browser's decoder would resample, and rounds differently. */

export interface Pcm {
  left: Float32Array<ArrayBuffer>;
  right: Float32Array<ArrayBuffer>;
}

export interface WavHeader {
  sampleRate: number;
  channels: number;
  bytesPerSample: number;
  dataOffset: number;
  frames: number;
}

const RIFF = 0x52494646;
const WAVE = 0x57415645;
const FMT = 0x666d7420;
const DATA = 0x64617461;

/** Reads the chunks up to {@code data}; the file itself may be cut off behind its header. */
export function readHeader(bytes: ArrayBuffer): WavHeader {
  const view = new DataView(bytes);
  if (view.byteLength < 12 || view.getUint32(0) !== RIFF || view.getUint32(8) !== WAVE) {
    throw new Error('not a WAV file');
  }
  let sampleRate = 0;
  let channels = 0;
  let bytesPerSample = 0;
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const id = view.getUint32(at);
    const size = view.getUint32(at + 4, true);
    if (id === FMT) {
      channels = view.getUint16(at + 10, true);
      sampleRate = view.getUint32(at + 12, true);
      bytesPerSample = view.getUint16(at + 22, true) / 8;
    } else if (id === DATA) {
      const frames = Math.floor(size / (channels * bytesPerSample));
      return { sampleRate, channels, bytesPerSample, dataOffset: at + 8, frames };
    }
    at += 8 + size + (size & 1);
  }
  throw new Error('a WAV file without data');
}

/** Interleaved 24-bit stereo to two channels of −1..1. */
export function decode24(bytes: Uint8Array, frames: number): Pcm {
  const left = new Float32Array(frames);
  const right = new Float32Array(frames);
  const scale = 1 / 8388608;
  for (let i = 0, at = 0; i < frames; i++, at += 6) {
    const l = (bytes[at]! << 8) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 24);
    const r = (bytes[at + 3]! << 8) | (bytes[at + 4]! << 16) | (bytes[at + 5]! << 24);
    left[i] = (l >> 8) * scale;
    right[i] = (r >> 8) * scale;
  }
  return { left, right };
}

/** A whole WAV file of 24-bit stereo. */
export function decodeFile(bytes: ArrayBuffer): Pcm {
  const header = readHeader(bytes);
  checkForm(header);
  return decode24(new Uint8Array(bytes, header.dataOffset), header.frames);
}

export function checkForm(header: WavHeader): void {
  if (header.channels !== 2 || header.bytesPerSample !== 3) {
    throw new Error(
      `24-bit stereo is expected, was ${header.bytesPerSample * 8}-bit with ${header.channels} channels`,
    );
  }
}
