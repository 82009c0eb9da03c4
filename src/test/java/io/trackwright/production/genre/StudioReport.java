package io.trackwright.production.genre;

import io.trackwright.music.notation.StandardMidiFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints what is measured on tracks of every genre: loudness, true peak, punch, spectral balance
 * against the genre's curve, what mono costs, clicks, DC, and what ffmpeg reads on the same file.
 * Arguments: seconds, seeds, and optionally a genre (or {@code all}), a folder where the tracks and
 * their scores are kept ({@code -} for none), and the loudness to master to.
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
        System.out.println(
                "genre seed | LUFS dBTP PLR crest | ffmpeg: LUFS dBTP | balance per octave 63 Hz … 8 kHz, 12.5 kHz |"
                        + " mono loss per octave | clicks | DC");
        for (Genre genre : Genres.all()) {
            if (only.equals("all") || genre.name().slug().equals(only)) {
                for (long seed = 1; seed <= seeds; seed++) {
                    double lufs =
                            arguments.length > 4
                                    ? Double.parseDouble(arguments[4])
                                    : genre.mastering().levelLufs();
                    Listening heard = Listening.to(genre, seconds, seed, lufs);
                    String name = genre.name().slug() + "-" + seed;
                    Path wav = folder.resolve(name + ".wav");
                    heard.bounce(wav);
                    Files.write(
                            folder.resolve(name + ".mid"),
                            new StandardMidiFile().write(heard.score()));
                    print(genre, seed, heard, FfmpegMeter.of(wav));
                    if (!kept) {
                        Files.delete(wav);
                    }
                }
            }
        }
    }

    private static void print(Genre genre, long seed, Listening heard, FfmpegMeter meter) {
        System.out.printf(
                Locale.ROOT,
                "%-17s %2d | %6.2f %5.2f %4.1f %4.1f | %6.2f %5.2f |%s |%s | %d | %.5f%n",
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
                heard.dcOffset());
    }

    private static String row(String format, double[] values) {
        StringBuilder row = new StringBuilder();
        for (double v : values) {
            row.append(String.format(Locale.ROOT, format, v));
        }
        return row.toString();
    }
}
