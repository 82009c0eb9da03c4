package io.trackwright.production.genre;

import io.trackwright.audio.codec.Encoder;
import io.trackwright.audio.codec.Encoding;
import io.trackwright.audio.codec.SampleFormat;
import io.trackwright.audio.codec.Tags;
import io.trackwright.audio.codec.WavWriter;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Effect;
import io.trackwright.audio.effect.EffectSettings;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.effect.PlateReverb;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.LoudnessForecast;
import io.trackwright.audio.mastering.MasteringChain;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.metering.TruePeakMeter;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.score.Score;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.MixRenderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The studio beside the tools of the distribution, in one run on one machine: CPU seconds for the
 * same three minutes of music, the best of some rounds, and their ratio. Needs {@code ffmpeg} on
 * the path; what it reads from disk is measured and taken off. Arguments: seconds, genre.
 */
public final class StudioBenchmark {
    private static final int RATE_HZ = 44_100;
    private static final int ROUNDS = 5;
    private static final int BLOCK = 1_024;
    private static final AudioSpec SPEC = new AudioSpec(RATE_HZ, BLOCK);
    private static final Tags TAGS = new Tags("mix", "", "pop", 120, "C major", "");
    private static final Pattern CPU = Pattern.compile("utime=([0-9.]+)s stime=([0-9.]+)s");

    private final Path folder;
    private final Path wav;
    private final double seconds;
    private final StereoBlock mix;
    private double readingSeconds;

    private StudioBenchmark(Path folder, StereoBlock mix) throws IOException {
        this.folder = folder;
        this.mix = mix;
        this.seconds = mix.frames() / (double) RATE_HZ;
        this.wav = folder.resolve("mix.wav");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(wav))) {
            WavWriter writer = new WavWriter(out, SampleFormat.PCM_24, RATE_HZ, mix.frames());
            writer.write(mix);
        }
    }

    public static void main(String[] arguments) throws IOException {
        double length = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 180;
        String genre = arguments.length > 1 ? arguments[1] : "pop";
        Path folder = Files.createTempDirectory("studio-benchmark");
        try {
            StudioBenchmark run = new StudioBenchmark(folder, rendered(genre, length));
            run.all();
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static StereoBlock rendered(String genre, double seconds) {
        Score score = Commission.score(Commission.of(genre, seconds));
        var palette = Genres.named(new GenreName(genre)).palette(score.tempo().startBpm());
        StereoBlock mix = new StereoBlock((int) Math.round(score.lengthSeconds() * RATE_HZ));
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 2; round++) {
            double start = cpu();
            new MixRenderer(score, palette, RATE_HZ, 7).render(mix, Crew.ALONE);
            best = Math.min(best, cpu() - start);
        }
        System.out.printf(Locale.ROOT, "rendering %s: %.0f x real time%n", genre, seconds / best);
        return mix;
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() * 1e-9;
    }

    private void all() throws IOException {
        readingSeconds = 0;
        readingSeconds = theirs("-f", "null", "-");
        List<Equalizer.Band> bands = new ArrayList<>();
        StringBuilder filters = new StringBuilder("aformat=sample_fmts=fltp");
        for (int i = 0; i < 8; i++) {
            double hz = 60 * Math.pow(2, i);
            bands.add(Equalizer.Band.bell(hz, 2, 1));
            filters.append(",equalizer=f=").append(hz).append(":t=q:w=1:g=2");
        }
        row(
                "loudness and true peak | ebur128=peak=true",
                blocks(meters()),
                theirs("-af", "ebur128=peak=true", "-f", "null", "-"));
        row(
                "equalizer, 8 bands | 8 x equalizer",
                effect(new Equalizer.Settings(bands)),
                theirs("-af", filters.toString(), "-f", "null", "-"));
        row(
                "compressor | acompressor",
                effect(Compressor.Settings.of(-20, 4, 10, 120)),
                theirs(
                        "-af",
                        "acompressor=threshold=0.1:ratio=4:attack=10:release=120",
                        "-f",
                        "null",
                        "-"));
        row(
                "mastering without tone | alimiter at 4x",
                mastering(),
                theirs(
                        "-af",
                        "aresample=176400,alimiter=limit=0.87:level=0,aresample=44100",
                        "-f",
                        "null",
                        "-"));
        row("hall reverb | -", effect(Reverb.Settings.hall(2.5)), 0);
        row("room reverb | -", effect(Reverb.Settings.room(0.6)), 0);
        row("plate reverb | -", effect(PlateReverb.Settings.bright(2)), 0);
        row("flac | ffmpeg flac -5", encoding(new Encoding.Flac(24, 5), "a.flac"), file("b.flac"));
        row(
                "mp3 V2 | ffmpeg libmp3lame V2",
                encoding(new Encoding.Mp3(0, 2), "a.mp3"),
                file("b.mp3", "-c:a", "libmp3lame", "-q:a", "2"));
        row(
                "opus 128 | ffmpeg libopus 128k",
                encoding(new Encoding.Opus(128), "a.opus"),
                file("b.opus", "-c:a", "libopus", "-b:a", "128k"));
        row(
                "aac 192 | ffmpeg aac 192k",
                encoding(new Encoding.Aac(192), "a.m4a"),
                file("b.m4a", "-c:a", "aac", "-b:a", "192k"));
    }

    private void row(String what, double ours, double theirs) {
        System.out.printf(
                Locale.ROOT,
                "%-46s %7.0f x %s%n",
                what,
                seconds / ours,
                theirs == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "| %6.0f x   ours is %.2f times as fast",
                                seconds / theirs,
                                theirs / ours));
    }

    /** CPU seconds of the best round in which every block of the mix went through a unit. */
    private double blocks(Supplier<Consumer<StereoBlock>> units) {
        StereoBlock block = new StereoBlock(BLOCK);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Consumer<StereoBlock> unit = units.get();
            double spent = 0;
            double start = cpu();
            for (int at = 0; at < mix.frames(); at += BLOCK) {
                block.resize(Math.min(BLOCK, mix.frames() - at));
                System.arraycopy(mix.left, at, block.left, 0, block.frames());
                System.arraycopy(mix.right, at, block.right, 0, block.frames());
                unit.accept(block);
            }
            spent += cpu() - start;
            best = Math.min(best, spent);
        }
        return best;
    }

    private Supplier<Consumer<StereoBlock>> meters() {
        return () -> {
            LoudnessMeter loudness = new LoudnessMeter(SPEC, mix.frames());
            TruePeakMeter peak = new TruePeakMeter();
            return block -> {
                loudness.process(block);
                peak.process(block);
            };
        };
    }

    private double effect(EffectSettings settings) {
        return blocks(
                () -> {
                    Effect effect = settings.build(SPEC);
                    return effect::process;
                });
    }

    private double mastering() {
        MasteringTarget target = MasteringTarget.STREAMING.withGlue(BusCompressor.Settings.OFF);
        LoudnessForecast forecast = LoudnessForecast.constant(-18, (int) (10 * seconds));
        return blocks(
                () -> {
                    MasteringChain chain = new MasteringChain(target, SPEC, forecast, mix.frames());
                    return block -> chain.push(block, mastered -> {});
                });
    }

    private double encoding(Encoding encoding, String name) throws IOException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 2; round++) {
            double start = cpu();
            try (Encoder encoder = new Encoder(folder.resolve(name), encoding, RATE_HZ, TAGS)) {
                StereoBlock block = new StereoBlock(16_384);
                for (int at = 0; at < mix.frames(); at += block.frames()) {
                    block.resize(Math.min(16_384, mix.frames() - at));
                    System.arraycopy(mix.left, at, block.left, 0, block.frames());
                    System.arraycopy(mix.right, at, block.right, 0, block.frames());
                    encoder.write(block);
                }
            }
            best = Math.min(best, cpu() - start);
        }
        return best;
    }

    private double file(String name, String... options) throws IOException {
        String[] all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = folder.resolve(name).toString();
        return theirs(all);
    }

    /** CPU seconds that ffmpeg takes, on one thread, beyond reading the file. */
    private double theirs(String... options) throws IOException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            List<String> command = new ArrayList<>();
            command.addAll(List.of("ffmpeg", "-y", "-hide_banner", "-nostats", "-benchmark"));
            command.addAll(List.of("-threads", "1", "-i", wav.toString()));
            command.addAll(List.of(options));
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes());
            Matcher found = CPU.matcher(said);
            if (!found.find()) {
                throw new IOException("ffmpeg said no times: " + said);
            }
            best =
                    Math.min(
                            best,
                            Double.parseDouble(found.group(1))
                                    + Double.parseDouble(found.group(2)));
        }
        return Math.max(1e-3, best - readingSeconds);
    }
}
