package io.trackwright.service.pipeline;

import io.trackwright.production.picture.Size;
import io.trackwright.production.picture.Theme;
import java.util.Locale;
import java.util.Set;

/** Names of a job's files in the artifact store. */
public final class FileNames {
    public static final String MASTER = "master.wav";

    /** The master, whatever its format. */
    static final String MASTER_RECORDING = "master";

    public static final String MIDI = "score.mid";
    public static final String MUSIC_XML = "score.musicxml";
    public static final String STACCATO = "score.staccato";
    public static final String STEMS = "stems.zip";

    /** What the archive of the stems consists of besides them; the archive itself is not kept. */
    static final String STEMS_INDEX = "stems.index";

    /** What pictures are drawn from; another form of it needs another number. */
    static final String OVERVIEW = "pictures/overview-1.bin";

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
        return wav(stemRecording(part, false));
    }

    /** A stem as it is in the mix, before mastering. */
    public static String mixStem(String part) {
        return wav(stemRecording(part, true));
    }

    /** The file that an entry of the archive is. */
    public static String stemOfArchive(String entry) {
        return "stems/" + entry;
    }

    /** A stem, whatever its format. */
    static String stemRecording(String part, boolean mix) {
        return (mix ? "stems/mix/" : "stems/") + part;
    }

    /** A recording as it is made: 24-bit WAV. */
    static String wav(String recording) {
        return recording + ".wav";
    }

    /** A recording in another form. */
    static String form(String recording, String slug, String extension) {
        return "formats/" + slug + "/" + recording + "." + extension;
    }

    static String spectrogram(Size size, Theme theme) {
        return "pictures/spectrogram-1-%dx%d-%s.png"
                .formatted(size.width(), size.height(), theme.name().toLowerCase(Locale.ROOT));
    }
}
