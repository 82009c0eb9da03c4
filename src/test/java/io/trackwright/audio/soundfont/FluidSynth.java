package io.trackwright.audio.soundfont;

import io.trackwright.Oracle;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The other player: FluidSynth's command, dry, on a list of notes. */
public final class FluidSynth {
    /** Frames per second of what it renders. */
    public static final int RATE_HZ = 44_100;

    private static final int DRUM_CHANNEL = 9;

    /**
     * A note.
     *
     * @param program MIDI program; for a drum kit 128 more
     */
    public record Stroke(int program, int startMs, int key, int velocity, int durationMs) {}

    private record Message(int ms, int order, byte[] bytes) {}

    private FluidSynth() {}

    /** Renders the strokes, each program cut off after its turn; left and right. */
    public static float[][] render(Path font, List<Stroke> strokes, int turnMs, Path dir)
            throws IOException, InterruptedException {
        Path midi = Files.write(dir.resolve("strokes.mid"), midi(strokes, turnMs));
        Path wav = dir.resolve("strokes.raw");
        Oracle.run(
                dir,
                "fluidsynth",
                "-ni",
                "-q",
                "-R",
                "0",
                "-C",
                "0",
                "-g",
                "0.5",
                "-r",
                String.valueOf(RATE_HZ),
                "-T",
                "raw",
                "-O",
                "float",
                "-E",
                "little",
                "-F",
                wav.toString(),
                font.toString(),
                midi.toString());
        var samples =
                ByteBuffer.wrap(Files.readAllBytes(wav))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asFloatBuffer();
        float[][] sound = new float[2][samples.remaining() / 2];
        for (int i = 0; i < sound[0].length; i++) {
            sound[0][i] = samples.get();
            sound[1][i] = samples.get();
        }
        return sound;
    }

    /** A standard MIDI file, one tick a millisecond. */
    private static byte[] midi(List<Stroke> strokes, int turnMs) throws IOException {
        List<Message> messages = new ArrayList<>();
        int last = -1;
        for (Stroke s : strokes) {
            int channel = s.program() < 128 ? 0 : DRUM_CHANNEL;
            if (s.program() != last) {
                int turn = s.startMs() / turnMs * turnMs;
                for (int c : new int[] {0, DRUM_CHANNEL}) {
                    messages.add(message(turn, 0, 0xb0 | c, 120, 0));
                }
                messages.add(message(turn, 1, 0xc0 | channel, s.program() % 128));
                last = s.program();
            }
            messages.add(message(s.startMs(), 3, 0x90 | channel, s.key(), s.velocity()));
            messages.add(message(s.startMs() + s.durationMs(), 2, 0x80 | channel, s.key(), 64));
        }
        int end = (strokes.getLast().startMs() / turnMs + 1) * turnMs;
        messages.add(message(end, 9, 0xff, 0x2f, 0));
        messages.sort(Comparator.comparingInt(Message::ms).thenComparingInt(Message::order));
        ByteArrayOutputStream track = new ByteArrayOutputStream();
        int at = 0;
        for (Message m : messages) {
            delta(track, m.ms() - at);
            track.write(m.bytes());
            at = m.ms();
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeBytes("MThd");
        out.writeInt(6);
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(500);
        out.writeBytes("MTrk");
        out.writeInt(track.size());
        track.writeTo(out);
        return file.toByteArray();
    }

    private static Message message(int ms, int order, int... bytes) {
        byte[] raw = new byte[bytes.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = (byte) bytes[i];
        }
        return new Message(ms, order, raw);
    }

    private static void delta(ByteArrayOutputStream out, int ticks) {
        for (int shift = 21; shift > 0; shift -= 7) {
            if (ticks >> shift > 0) {
                out.write(ticks >> shift & 0x7f | 0x80);
            }
        }
        out.write(ticks & 0x7f);
    }
}
