package io.trackwright.production.genre;

import java.util.Locale;

/**
 * Prints what is measured on tracks of every genre: loudness, true peak, punch, spectral balance
 * against the genre's curve, what mono costs, clicks, DC. Arguments: seconds, seeds, and optionally
 * a genre.
 */
public final class StudioReport {
    private StudioReport() {}

    public static void main(String[] arguments) {
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 30;
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        String only = arguments.length > 2 ? arguments[2] : "";
        System.out.println(
                "genre seed | LUFS dBTP PLR | balance per octave 63 Hz … 8 kHz |"
                        + " mono loss per octave | clicks | DC");
        for (Genre genre : Genres.all()) {
            if (only.isEmpty() || genre.name().slug().equals(only)) {
                for (long seed = 1; seed <= seeds; seed++) {
                    print(genre, seed, Listening.to(genre, seconds, seed));
                }
            }
        }
    }

    private static void print(Genre genre, long seed, Listening heard) {
        System.out.printf(
                Locale.ROOT,
                "%-17s %2d | %6.2f %5.2f %4.1f |%s |%s | %d | %.5f%n",
                genre.name(),
                seed,
                heard.lufs(),
                heard.peakDbtp(),
                heard.peakToLoudness(),
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
