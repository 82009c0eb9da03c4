package io.trackwright.service.pipeline;

/** Names of a job's files in the artifact store. */
public final class FileNames {
    public static final String MASTER = "master.wav";
    public static final String MIDI = "score.mid";
    public static final String STEMS = "stems.zip";

    private FileNames() {}

    /** The MIDI file of a composition: another attempt may write another one. */
    public static String midi(int composition) {
        return "midi/" + composition + ".mid";
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
