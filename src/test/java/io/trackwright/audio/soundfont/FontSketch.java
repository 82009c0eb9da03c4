package io.trackwright.audio.soundfont;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Writes small sound fonts for tests, byte by byte as §5 to §7 have them. */
public final class FontSketch {
    /** Frames of one period of {@link #wave}. */
    static final int PERIOD = 168;

    /** At this rate a wave sounds as middle C. */
    static final int RATE_HZ = 43_953;

    private static final int GUARD = 46;

    /** What a zone sets. */
    static final class Sketch {
        private final ByteBuffer generators = little(4_000);
        private final ByteBuffer modulators = little(4_000);

        Sketch set(Generator generator, int amount) {
            generators.putShort((short) generator.number()).putShort((short) amount);
            return this;
        }

        Sketch range(Generator generator, int low, int high) {
            return set(generator, low | high << 8);
        }

        Sketch rule(int source, Generator to, int amount, int amountSource, int transform) {
            modulators
                    .putShort((short) source)
                    .putShort((short) to.number())
                    .putShort((short) amount)
                    .putShort((short) amountSource)
                    .putShort((short) transform);
            return this;
        }
    }

    /** Tables of one level: presets or instruments. */
    private static final class Level {
        final ByteBuffer bags = little(40_000);
        final ByteBuffer generators = little(400_000);
        final ByteBuffer modulators = little(400_000);
        int zones;

        void add(Sketch... sketches) {
            for (Sketch sketch : sketches) {
                mark();
                generators.put(sketch.generators.duplicate().flip());
                modulators.put(sketch.modulators.duplicate().flip());
                zones++;
            }
        }

        void mark() {
            bags.putShort((short) (generators.position() / 4));
            bags.putShort((short) (modulators.position() / 10));
        }
    }

    private final ByteBuffer recordings = little(4_000_000);
    private final ByteBuffer lowBytes = little(2_000_000);
    private final ByteBuffer sampleHeaders = little(40_000);
    private final ByteBuffer instrumentHeaders = little(40_000);
    private final ByteBuffer presetHeaders = little(40_000);
    private final Level presets = new Level();
    private final Level instruments = new Level();
    private int version = 2;
    private int sampleCount;
    private int instrumentCount;

    static Sketch zone() {
        return new Sketch();
    }

    static FontSketch empty() {
        return new FontSketch();
    }

    FontSketch version(int major) {
        version = major;
        return this;
    }

    /** A sample with a loop, both in frames of the recording. */
    FontSketch sample(double[] sound, int rateHz, int root, int loopStart, int loopEnd) {
        return sample(sound, rateHz, root, 0, loopStart, loopEnd, 1, 0);
    }

    FontSketch sample(
            double[] sound,
            int rateHz,
            int root,
            int correction,
            int loopStart,
            int loopEnd,
            int type,
            int link) {
        int start = recordings.position() / 2;
        for (double x : sound) {
            int bits = (int) Math.rint(x * 8_388_607);
            recordings.putShort((short) (bits >> 8));
            lowBytes.put((byte) bits);
        }
        recordings.put(new byte[2 * GUARD]);
        lowBytes.put(new byte[GUARD]);
        name(sampleHeaders, "sample " + sampleCount++);
        sampleHeaders
                .putInt(start)
                .putInt(start + sound.length)
                .putInt(start + loopStart)
                .putInt(start + loopEnd)
                .putInt(rateHz)
                .put((byte) root)
                .put((byte) correction)
                .putShort((short) link)
                .putShort((short) type);
        return this;
    }

    /** A sample of an Ogg file, as compressed fonts have them: bytes, and a loop of its own. */
    FontSketch compressed(byte[] ogg, int rateHz, int root, int loopStart, int loopEnd) {
        int start = recordings.position();
        recordings.put(ogg).put(new byte[ogg.length & 1]);
        name(sampleHeaders, "sample " + sampleCount++);
        sampleHeaders
                .putInt(start)
                .putInt(start + ogg.length)
                .putInt(loopStart)
                .putInt(loopEnd)
                .putInt(rateHz)
                .put((byte) root)
                .put((byte) 0)
                .putShort((short) 0)
                .putShort((short) 0x11);
        return this;
    }

    /** One more header with all that the last one says. */
    FontSketch sameAgain() {
        byte[] last = new byte[46];
        sampleHeaders.get(sampleHeaders.position() - last.length, last);
        sampleHeaders.put(last);
        sampleCount++;
        return this;
    }

    /** An instrument of these zones; those that name a sample come after a global one. */
    FontSketch instrument(Sketch... zones) {
        name(instrumentHeaders, "instrument " + instrumentCount++);
        instrumentHeaders.putShort((short) instruments.zones);
        instruments.add(zones);
        return this;
    }

    FontSketch preset(int bank, int program, Sketch... zones) {
        name(presetHeaders, "preset " + program);
        presetHeaders
                .putShort((short) program)
                .putShort((short) bank)
                .putShort((short) presets.zones)
                .put(new byte[12]);
        presets.add(zones);
        return this;
    }

    /** The whole file; can be called once. */
    byte[] bytes(boolean deep) {
        name(sampleHeaders, "EOS");
        sampleHeaders.put(new byte[26]);
        name(instrumentHeaders, "EOI");
        instrumentHeaders.putShort((short) instruments.zones);
        name(presetHeaders, "EOP");
        presetHeaders.putInt(0).putShort((short) presets.zones).put(new byte[12]);
        presets.mark();
        instruments.mark();
        byte[] ifil = {(byte) version, 0, 1, 0};
        byte[] info = join(chunk("ifil", ifil), chunk("INAM", "Sketch\0\0".getBytes(ascii())));
        byte[] sounds = chunk("smpl", bytes(recordings));
        if (deep) {
            sounds = join(sounds, chunk("sm24", bytes(lowBytes)));
        }
        byte[] hydra =
                join(
                        chunk("phdr", bytes(presetHeaders)),
                        chunk("pbag", bytes(presets.bags)),
                        chunk("pmod", join(bytes(presets.modulators), new byte[10])),
                        chunk("pgen", join(bytes(presets.generators), new byte[4])),
                        chunk("inst", bytes(instrumentHeaders)),
                        chunk("ibag", bytes(instruments.bags)),
                        chunk("imod", join(bytes(instruments.modulators), new byte[10])),
                        chunk("igen", join(bytes(instruments.generators), new byte[4])),
                        chunk("shdr", bytes(sampleHeaders)));
        return chunk(
                "RIFF",
                join(
                        "sfbk".getBytes(ascii()),
                        list("INFO", info),
                        list("sdta", sounds),
                        list("pdta", hydra)));
    }

    /** The font, from a file that ends with the tests. */
    SoundFont open() {
        return open(bytes(false));
    }

    static SoundFont open(byte[] bytes) {
        try {
            Path file = Files.createTempFile("sketch", ".sf2");
            file.toFile().deleteOnExit();
            return SoundFont.open(Files.write(file, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sine of so many periods. */
    static double[] wave(int periods, double amplitude) {
        double[] sound = new double[periods * PERIOD];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = amplitude * Math.sin(2 * Math.PI * i / PERIOD);
        }
        return sound;
    }

    private static double[] burst() {
        SplittableRandom random = new SplittableRandom(1);
        double[] sound = new double[6_000];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = 0.9 * random.nextDouble(-1, 1) * Math.exp(-i / 900.0);
        }
        return sound;
    }

    /**
     * A font with a tone that is held (program 0), a stereo pair that dies away (program 1) and a
     * drum (bank 128).
     */
    public static SoundFont small() {
        return empty().sample(wave(20, 0.5), RATE_HZ, 60, PERIOD, 19 * PERIOD)
                .sample(wave(20, 0.5), RATE_HZ, 60, 0, PERIOD, 19 * PERIOD, 4, 2)
                .sample(wave(20, 0.5), RATE_HZ, 60, 0, PERIOD, 19 * PERIOD, 2, 1)
                .sample(burst(), 44_100, 60, 0, 0)
                .instrument(
                        zone().set(Generator.SAMPLE_MODES, 1)
                                .set(Generator.VOL_ENV_ATTACK, -7_000)
                                .set(Generator.VOL_ENV_RELEASE, -1_200)
                                .set(Generator.VIB_LFO_TO_PITCH, 3)
                                .set(Generator.VIB_LFO_FREQUENCY, -800)
                                .set(Generator.SAMPLE, 0))
                .instrument(
                        zone().set(Generator.SAMPLE_MODES, 1)
                                .set(Generator.VOL_ENV_DECAY, 3_000)
                                .set(Generator.VOL_ENV_SUSTAIN, 1_000)
                                .set(Generator.VOL_ENV_RELEASE, 0)
                                .set(Generator.FILTER_CUTOFF, 9_000)
                                .set(Generator.MOD_ENV_TO_FILTER, 2_000)
                                .set(Generator.MOD_ENV_DECAY, 0)
                                .set(Generator.MOD_ENV_SUSTAIN, 1_000),
                        zone().set(Generator.PAN, -500).set(Generator.SAMPLE, 1),
                        zone().set(Generator.PAN, 500).set(Generator.SAMPLE, 2))
                .instrument(
                        zone().set(Generator.EXCLUSIVE_CLASS, 1)
                                .set(Generator.SCALE_TUNING, 0)
                                .set(Generator.SAMPLE, 3))
                .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                .preset(0, 1, zone().set(Generator.INSTRUMENT, 1))
                .preset(128, 0, zone().set(Generator.INSTRUMENT, 2))
                .open();
    }

    /** A whole file with so many programs, a drum kit, and a sample of so many periods. */
    public static byte[] general(int programs, int periods) {
        FontSketch sketch =
                empty().sample(wave(periods, 0.5), RATE_HZ, 60, 0, 0)
                        .instrument(zone().set(Generator.SAMPLE, 0))
                        .preset(128, 0, zone().set(Generator.INSTRUMENT, 0));
        for (int program = 0; program < programs; program++) {
            sketch.preset(0, program, zone().set(Generator.INSTRUMENT, 0));
        }
        return sketch.bytes(false);
    }

    private static void name(ByteBuffer to, String name) {
        byte[] letters = new byte[20];
        byte[] text = name.getBytes(ascii());
        System.arraycopy(text, 0, letters, 0, text.length);
        to.put(letters);
    }

    private static byte[] list(String form, byte[] content) {
        return chunk("LIST", join(form.getBytes(ascii()), content));
    }

    private static byte[] chunk(String id, byte[] content) {
        ByteBuffer chunk = little(8 + content.length + (content.length & 1));
        chunk.put(id.getBytes(ascii())).putInt(content.length).put(content);
        return chunk.array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.position()];
        buffer.duplicate().flip().get(bytes);
        return bytes;
    }

    private static Charset ascii() {
        return StandardCharsets.US_ASCII;
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
