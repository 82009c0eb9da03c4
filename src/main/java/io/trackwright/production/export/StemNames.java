package io.trackwright.production.export;

import io.trackwright.music.score.Score;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.NoteName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * File names of stems as a producer wants to find them in a session: {@code
 * 02_reese_174bpm_F-minor.wav}. They depend on the score alone, sort in the order of the stems, and
 * hold nothing but letters, digits, {@code _ - .}.
 */
public final class StemNames {
    private StemNames() {}

    /**
     * One name per stem, in their order.
     *
     * @param stems slugs, as the renderer names them: parts and returns
     * @param extension without the dot: {@code wav}
     */
    public static List<String> of(Score score, List<String> stems, String extension) {
        if (!extension.matches("[a-z0-9]{1,8}")) {
            throw new IllegalArgumentException(
                    "extension must be 1 to 8 lower-case letters or digits, was " + extension);
        }
        String tail = "_" + bpm(score) + "_" + key(score.key()) + "." + extension;
        List<String> names = new ArrayList<>();
        for (String stem : stems) {
            if (!stem.matches("[a-z][a-z0-9_-]*")) {
                throw new IllegalArgumentException("stems must be slugs, was " + stem);
            }
            names.add(String.format(Locale.ROOT, "%02d_%s%s", names.size() + 1, stem, tail));
        }
        return List.copyOf(names);
    }

    private static String bpm(Score score) {
        double tenths = Math.rint(score.tempo().startBpm() * 10);
        String pattern = tenths % 10 == 0 ? "%.0fbpm" : "%.1fbpm";
        return String.format(Locale.ROOT, pattern, tenths / 10);
    }

    private static String key(Key key) {
        NoteName tonic = key.tonic();
        String accidental =
                switch (tonic.accidental()) {
                    case -2 -> "flatflat";
                    case -1 -> "flat";
                    case 1 -> "sharp";
                    case 2 -> "sharpsharp";
                    default -> "";
                };
        return tonic.letter() + accidental + "-" + key.mode().title().replace(' ', '-');
    }
}
