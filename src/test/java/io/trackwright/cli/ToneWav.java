package io.trackwright.cli;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A 24 bit stereo WAV at 44.1 kHz, as the service sends its chunks. */
final class ToneWav {
    private static final int RATE_HZ = 44_100;
    private static final int FRAME_BYTES = 6;

    private ToneWav() {}

    /** A constant level: what it measures is known without a calculation. */
    static byte[] of(double level, double seconds) {
        int bytes = (int) (seconds * RATE_HZ) * FRAME_BYTES;
        ByteBuffer wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) 2).putInt(RATE_HZ);
        wav.putInt(RATE_HZ * FRAME_BYTES).putShort((short) FRAME_BYTES).putShort((short) 24);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        int sample = (int) (level * 0x7fffff);
        while (wav.hasRemaining()) {
            wav.put((byte) sample).put((byte) (sample >> 8)).put((byte) (sample >> 16));
        }
        return wav.array();
    }
}
