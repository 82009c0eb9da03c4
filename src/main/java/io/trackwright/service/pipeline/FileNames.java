package io.trackwright.service.pipeline;

import java.util.Set;

/** Names of a job's files in the artifact store. */
public final class FileNames {
    public static final String MASTER = "master.wav";
    public static final String MIDI = "score.mid";
    public static final String MUSIC_XML = "score.musicxml";
    public static final String STACCATO = "score.staccato";
    public static final String STEMS = "stems.zip";

    /** The forms a score is written down in. */
    public static final Set<String> NOTATIONS = Set.of(MIDI, MUSIC_XML, STACCATO);

    private FileNames() {}

    /**
     * A notation of a composition: another attempt may write another one.
     *
     * @param name one of {@link #NOTATIONS}
     */
    public static String notation(int composition, String name) {
        return "score/" + composition + "/" + name;
    }

    /** A mastered chunk of an attempt. */
    public static String chunk(int attempt, int index) {
        return "audio/" + attempt + "/" + index + ".wav";
    }

    /** The gain envelope of the master. */
    static String envelope() {
        return "envelope.bin";
    }

    /** A stem as it is in the master. */
    public static String stem(String part) {
        return "stems/" + part + ".wav";
    }

    /** A stem as it is in the mix, before mastering. */
    public static String mixStem(String part) {
        return "stems/mix/" + part + ".wav";
    }
}
