package io.trackwright.cli;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How loud a track is from moment to moment, gathered from its chunks in any order and drawn in
 * block characters. Safe for the thread that fetches and the one that draws.
 */
final class Waveform {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final double BINS_PER_SECOND = 20;

    /** RMS levels in dBFS drawn as the lowest and the highest block. */
    private static final double QUIET_DB = -36;

    private static final double LOUD_DB = -8;

    /** Far beyond the longest track: a broken header reserves no memory. */
    private static final int MOST_BINS = 100_000;

    private static final int RIFF_HEADER_BYTES = 12;

    private int attempt = 1;
    private double[] squares = new double[0];
    private long[] samples = new long[0];

    /**
     * Adds a chunk. What is not a 16 or 24 bit PCM WAV is left out: a picture is no reason to fail.
     *
     * @param ofAttempt a later one than before begins the picture anew
     * @param startSeconds where the chunk stands in the track
     */
    synchronized void add(int ofAttempt, double startSeconds, byte[] wav) {
        if (ofAttempt < attempt) {
            return;
        }
        if (ofAttempt > attempt) {
            attempt = ofAttempt;
            squares = new double[0];
            samples = new long[0];
        }
        ByteBuffer bytes = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        int channels = 0;
        int rateHz = 0;
        int width = 0;
        int at = RIFF_HEADER_BYTES;
        while (at + 8 <= wav.length) {
            String name = new String(wav, at, 4, java.nio.charset.StandardCharsets.US_ASCII);
            int size = bytes.getInt(at + 4);
            int body = at + 8;
            if (size < 0) {
                return;
            }
            if (name.equals("fmt ") && body + 16 <= wav.length) {
                channels = bytes.getShort(body + 2);
                rateHz = bytes.getInt(body + 4);
                width = bytes.getShort(body + 14) / 8;
            } else if (name.equals("data")) {
                boolean known = channels > 0 && rateHz > 0 && (width == 2 || width == 3);
                if (known) {
                    int end = (int) Math.min(wav.length, (long) body + size);
                    sum(bytes, body, end, startSeconds, (double) rateHz * channels, width);
                }
                return;
            }
            at = body + size + size % 2;
        }
    }

    private void sum(
            ByteBuffer bytes, int from, int to, double start, double samplesPerSecond, int width) {
        int n = 0;
        for (int at = from; at + width <= to; at += width, n++) {
            int top = bytes.get(at + width - 1) << 8 | bytes.get(at + width - 2) & 0xff;
            double value = top / 32768.0;
            int bin = (int) ((start + n / samplesPerSecond) * BINS_PER_SECOND);
            if (bin < 0 || bin >= MOST_BINS) {
                return;
            }
            if (bin >= squares.length) {
                int size = Math.max(bin + 1, squares.length * 2);
                squares = Arrays.copyOf(squares, size);
                samples = Arrays.copyOf(samples, size);
            }
            squares[bin] += value * value;
            samples[bin]++;
        }
    }

    synchronized boolean empty() {
        return samples.length == 0;
    }

    /** The whole track in {@code columns} characters; a dot where nothing is known yet. */
    synchronized String line(double totalSeconds, int columns) {
        StringBuilder line = new StringBuilder(columns);
        for (int c = 0; c < columns; c++) {
            line.append(block(totalSeconds * c / columns, totalSeconds * (c + 1) / columns));
        }
        return line.toString();
    }

    private char block(double fromSeconds, double toSeconds) {
        int from = (int) (fromSeconds * BINS_PER_SECOND);
        int to = Math.max(from + 1, (int) (toSeconds * BINS_PER_SECOND));
        double sum = 0;
        long count = 0;
        for (int bin = from; bin < Math.min(to, samples.length); bin++) {
            sum += squares[bin];
            count += samples[bin];
        }
        if (count == 0) {
            return '·';
        }
        double levelDb = 10 * Math.log10(sum / count + 1e-12);
        double height = (levelDb - QUIET_DB) / (LOUD_DB - QUIET_DB) * BLOCKS.length();
        return BLOCKS.charAt((int) Math.clamp(height, 0.0, BLOCKS.length() - 1.0));
    }
}
