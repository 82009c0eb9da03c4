package io.trackwright.audio.codec;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a file says about its music. There is no date: the same music gives the same bytes.
 *
 * @param bpm tempo, rounded to whole beats in formats that keep no others
 * @param key as people write it: {@code F minor}
 * @param comment free text
 */
public record Tags(
        String title, String artist, String genre, double bpm, String key, String comment) {
    public Tags {
        if (!(bpm > 0 && bpm < 1000)) {
            throw new IllegalArgumentException("bpm must be above 0 and below 1000, was " + bpm);
        }
    }

    /** The tags by the names that the container of an encoding has for them. */
    Map<String, String> named(Encoding encoding) {
        String whole = Long.toString(Math.round(bpm));
        String exact = String.format(Locale.ROOT, "%.2f", bpm).replaceAll("\\.?0+$", "");
        Map<String, String> names = new LinkedHashMap<>();
        names.put("title", title);
        names.put("artist", artist);
        names.put("genre", genre);
        names.put("comment", comment);
        switch (encoding) {
            case Encoding.Mp3 mp3 -> {
                names.put("TBPM", whole);
                names.put("TKEY", idKey());
            }
            case Encoding.Aac aac -> {
                names.put("tmpo", whole);
                names.put("comment", key + ", " + exact + " bpm. " + comment);
            }
            case Encoding.Flac flac -> vorbis(names, exact);
            case Encoding.Opus opus -> vorbis(names, exact);
        }
        return names;
    }

    private void vorbis(Map<String, String> names, String exact) {
        names.put("BPM", exact);
        names.put("INITIALKEY", key);
    }

    /** As ID3v2 wants it, in three characters: {@code F#m}. Other modes stay as they are. */
    private String idKey() {
        String[] words = key.replace('♯', '#').replace('♭', 'b').split(" ", 2);
        String mode = words.length == 2 ? words[1] : "major";
        return switch (mode) {
            case "major" -> words[0];
            case "minor" -> words[0] + "m";
            default -> key;
        };
    }
}
