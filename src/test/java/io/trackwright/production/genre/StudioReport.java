package io.trackwright.production.genre;

import io.trackwright.music.notation.StandardMidiFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints what is measured on tracks of every genre: loudness, true peak, punch, spectral balance
 * against the genre's curve, what mono costs, clicks, DC, and what ffmpeg reads on the same file.
 * Arguments: seconds, seeds, and optionally a genre (or {@code all}, or several between commas), a
 * folder where the tracks and their scores are kept ({@code -} for none), the loudness to master to
 * ({@code -} for the genre's), and the first seed. What misses a limit is named behind its line.
 */
public final class StudioReport {
    private StudioReport() {}

    public static void main(String[] arguments) throws Exception {
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 30;
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        String only = arguments.length > 2 ? arguments[2] : "all";
        boolean kept = arguments.length > 3 && !arguments[3].equals("-");
        Path folder =
                kept
                        ? Files.createDirectories(Path.of(arguments[3]))
                        : Files.createTempDirectory("studio");
        long first = arguments.length > 5 ? Long.parseLong(arguments[5]) : 1;
        System.out.println(
                "genre seed | LUFS dBTP PLR crest | ffmpeg: LUFS dBTP | balance per octave 63 Hz … 8 kHz, 12.5 kHz |"
                        + " mono loss per octave | clicks | DC");
        for (Genre genre : Genres.all()) {
            if (only.equals("all") || List.of(only.split(",")).contains(genre.name().slug())) {
                for (long seed = first; seed < first + seeds; seed++) {
                    double lufs =
                            arguments.length > 4 && !arguments[4].equals("-")
                                    ? Double.parseDouble(arguments[4])
                                    : genre.mastering().levelLufs();
                    Listening heard = Listening.to(genre, seconds, seed, lufs);
                    String name = genre.name().slug() + "-" + seed;
                    Path wav = folder.resolve(name + ".wav");
                    heard.bounce(wav);
                    Files.write(
                            folder.resolve(name + ".mid"),
                            new StandardMidiFile().write(heard.score()));
                    print(genre, seed, lufs, heard, FfmpegMeter.of(wav));
                    if (!kept) {
                        Files.delete(wav);
                    }
                }
            }
        }
    }

    private static void print(
            Genre genre, long seed, double lufs, Listening heard, FfmpegMeter meter) {
        System.out.printf(
                Locale.ROOT,
                "%-17s %2d | %6.2f %5.2f %4.1f %4.1f | %6.2f %5.2f |%s |%s | %d | %.5f | %s%n",
                genre.name(),
                seed,
                heard.lufs(),
                heard.peakDbtp(),
                heard.peakToLoudness(),
                heard.crestDb(),
                meter.lufs(),
                meter.peakDbtp(),
                row("%5.1f", heard.balanceDb()),
                row("%4.1f", heard.foldDownLossDb()),
                heard.clicks().size(),
                heard.dcOffset(),
                String.join(", ", missed(genre, lufs, heard, meter)));
    }

    /** The limits a finished track is held to, as far as this one is outside of them. */
    private static List<String> missed(
            Genre genre, double lufs, Listening heard, FfmpegMeter meter) {
        List<String> missed = new ArrayList<>();
        double densest = genre.mastering().peakToLoudnessDb();
        double crest = heard.crestDb();
        note(missed, "loudness", Math.abs(meter.lufs() - lufs) <= 0.3);
        note(missed, "peak", meter.peakDbtp() <= genre.mastering().peakDbtp());
        note(missed, "crest", crest > densest - 3 && crest < densest + 4 || densest > 20);
        note(missed, "balance", Arrays.stream(heard.balanceDb()).allMatch(db -> Math.abs(db) <= 6));
        note(missed, "mono", Arrays.stream(heard.foldDownLossDb()).allMatch(db -> db < 3));
        note(missed, "clicks", heard.clicks().isEmpty());
        note(missed, "DC", heard.dcOffset() < 1e-3);
        return missed;
    }

    private static void note(List<String> missed, String what, boolean met) {
        if (!met) {
            missed.add(what);
        }
    }

    private static String row(String format, double[] values) {
        StringBuilder row = new StringBuilder();
        for (double v : values) {
            row.append(String.format(Locale.ROOT, format, v));
        }
        return row.toString();
    }
}
