package io.trackwright.music.notation;

import io.trackwright.music.notation.Transcription.Marker;
import io.trackwright.music.notation.Transcription.Stroke;
import io.trackwright.music.notation.Transcription.Track;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * A score made of what a file says: every note with its pitch, start, length and velocity as it
 * stands there. What a file does not say is estimated: what a track does, the chord of each bar,
 * the key where none is named.
 */
public final class TranscribedScore {
    private static final int MIDI_LOUDEST = 127;

    private final Transcription music;
    private final HarmonyFinder harmony;
    private final Key key;
    private final int bars;

    private TranscribedScore(Transcription music) {
        this.music = music;
        this.harmony = new HarmonyFinder(music);
        this.key = music.key().isEmpty() ? harmony.key() : music.key().getFirst();
        this.bars = (int) Math.max(1, Math.ceilDiv(end(music), music.meter().ticksPerBar()));
    }

    /**
     * The score.
     *
     * @param music with at least one note
     * @param tailSeconds how long the last note may ring on, 0 or more
     * @param leastSeconds the shortest piece there may be; silence fills it
     */
    public static Score of(Transcription music, double tailSeconds, double leastSeconds) {
        if (music.tracks().isEmpty()) {
            throw new IllegalArgumentException("it has no notes");
        }
        TranscribedScore reading = new TranscribedScore(music);
        double seconds = music.tempo().secondsAt(end(music)) + tailSeconds;
        return new Score(
                music.title(),
                reading.key,
                music.tempo(),
                music.meter(),
                reading.sections(),
                reading.parts(),
                Math.max(leastSeconds, seconds));
    }

    /** The tick at which the last note ends. */
    public static long end(Transcription music) {
        long end = 0;
        for (Track t : music.tracks()) {
            for (Stroke s : t.notes()) {
                end = Math.max(end, s.startTicks() + Math.max(1, s.durationTicks()));
            }
        }
        return end;
    }

    private List<Section> sections() {
        long bar = music.meter().ticksPerBar();
        TreeMap<Integer, SectionKind> starts = new TreeMap<>();
        starts.put(0, SectionKind.THEME);
        for (Marker m : music.markers()) {
            int at = (int) ((m.startTicks() + bar / 2) / bar);
            if (at < bars) {
                starts.put(at, kind(m.text()));
            }
        }
        double[] strokes = new double[bars];
        for (Track t : music.tracks()) {
            for (Stroke s : t.notes()) {
                strokes[(int) (s.startTicks() / bar)]++;
            }
        }
        List<Section> sections = new ArrayList<>();
        starts.forEach(
                (at, kind) -> {
                    Integer next = starts.higherKey(at);
                    int length = (next == null ? bars : next) - at;
                    sections.add(
                            new Section(
                                    kind,
                                    at,
                                    length,
                                    harmony.chords(key, at, length),
                                    energy(strokes, at, length)));
                });
        return sections;
    }

    /** Strokes in a bar, from none (0) to those of the busiest bar (1). */
    private static float energy(double[] strokes, int from, int bars) {
        double busiest = 1;
        double sum = 0;
        for (int b = 0; b < strokes.length; b++) {
            busiest = Math.max(busiest, strokes[b]);
            sum += b >= from && b < from + bars ? strokes[b] : 0;
        }
        return (float) (sum / bars / busiest);
    }

    /** {@code Chorus 2} is a chorus; what is no name of a section is a theme. */
    private static SectionKind kind(String marker) {
        String words =
                marker.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_").replaceAll("_$", "");
        for (SectionKind kind : SectionKind.values()) {
            if (words.equals(kind.slug())) {
                return kind;
            }
        }
        return SectionKind.THEME;
    }

    private List<Part> parts() {
        List<Track> tracks = music.tracks();
        List<Role> roles = new TrackRoles(tracks).roles();
        Set<String> names = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < tracks.size(); i++) {
            Track t = tracks.get(i);
            InstrumentFamily instrument =
                    t.drums()
                            ? roles.get(i) == Role.PERCUSSION
                                    ? InstrumentFamily.PERCUSSION
                                    : InstrumentFamily.DRUMS
                            : TrackRoles.instrument(t);
            String name = name(t, instrument, names);
            parts.add(new Part(name, roles.get(i), instrument, events(t)));
        }
        return parts;
    }

    private String name(Track t, InstrumentFamily instrument, Set<String> taken) {
        boolean shared = music.tracks().stream().filter(o -> o.name().equals(t.name())).count() > 1;
        String slug = TrackRoles.slug(t.name());
        String base = slug.isEmpty() || shared ? instrument.slug() : slug;
        String name = base;
        for (int n = 2; !taken.add(name); n++) {
            name = base + "_" + n;
        }
        return name;
    }

    private static List<Event> events(Track t) {
        List<Event> events = new ArrayList<>();
        for (Stroke s : t.notes()) {
            float velocity = (float) s.velocity() / MIDI_LOUDEST;
            events.add(
                    t.drums()
                            ? new Hit(s.startTicks(), GeneralMidi.drum(s.pitch()), velocity, 0)
                            : Note.of(
                                    s.startTicks(),
                                    Math.max(1, s.durationTicks()),
                                    s.pitch(),
                                    velocity));
        }
        return events;
    }

    /** What of the file does not become part of the score as it stands, a sentence each. */
    public static List<String> ignored(Transcription music) {
        List<String> ignored = new ArrayList<>(music.ignored());
        boolean strange =
                music.tracks().stream()
                        .filter(Track::drums)
                        .flatMap(t -> t.notes().stream())
                        .anyMatch(s -> !GeneralMidi.known(s.pitch()));
        if (strange) {
            ignored.add("Some percussion is played by its nearest relative.");
        }
        return ignored;
    }
}
