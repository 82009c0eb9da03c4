package io.trackwright.music.notation;

import io.trackwright.music.notation.Transcription.Stroke;
import io.trackwright.music.notation.Transcription.Track;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Ticks;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the tracks of a file do, guessed as an arranger would: by a name that says it, else by the
 * instrument, else by register and texture. The lowest single line is the bass, the highest the
 * lead; chords are chords, or a pad where they last.
 */
final class TrackRoles {
    /** With this share of its notes struck together, a track plays chords. */
    private static final double CHORDAL = 0.5;

    private static final long TOGETHER_TICKS = Ticks.PER_WHOLE / 64;

    private static final double PAD_TICKS = 1.75 * Ticks.PER_QUARTER;
    private static final int BASS_PITCH = 52;

    /** Who plays one of these sits at a drum kit. */
    private static final Set<InstrumentFamily> KIT =
            Set.of(
                    InstrumentFamily.KICK,
                    InstrumentFamily.SNARE,
                    InstrumentFamily.CLAP,
                    InstrumentFamily.HI_HAT,
                    InstrumentFamily.CYMBALS);

    /** Names of parts as this program and others write them; the first that fits counts. */
    private static final Map<Role, String> NAMES =
            Map.of(
                    Role.BASS, "bass|sub|.*_bass",
                    Role.MID_BASS, "reese|mid_bass",
                    Role.LEAD, "lead|melody|solo|vocals?",
                    Role.COUNTER, "counter|countermelody",
                    Role.ARPEGGIO, "arp|arpeggio",
                    Role.OSTINATO, "ostinato|riff",
                    Role.CHORDS, "chords|keys|comp|stabs",
                    Role.PAD, "pad|pads");

    private final List<Track> tracks;

    TrackRoles(List<Track> tracks) {
        this.tracks = tracks;
    }

    /** The role of each track, in their order. */
    List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        for (Track t : tracks) {
            roles.add(named(t).or(() -> played(t)).orElse(Role.TEXTURE));
        }
        if (tracks.stream().filter(t -> !t.drums()).count() == 1) {
            return roles.stream().map(r -> drums(r) ? r : Role.LEAD).toList();
        }
        List<Integer> lines =
                IntStream.range(0, tracks.size())
                        .filter(i -> named(tracks.get(i)).isEmpty())
                        .filter(i -> roles.get(i) == Role.COUNTER)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> pitch(tracks.get(i))))
                        .toList();
        boolean bass = roles.contains(Role.BASS);
        if (!bass && !lines.isEmpty() && pitch(tracks.get(lines.getFirst())) < BASS_PITCH) {
            roles.set(lines.getFirst(), Role.BASS);
            lines = lines.subList(1, lines.size());
        }
        if (roles.contains(Role.LEAD)) {
            return roles;
        }
        if (!lines.isEmpty()) {
            roles.set(lines.getLast(), Role.LEAD);
            return roles;
        }
        // chords alone are the piece itself
        int tuneful = roles.indexOf(Role.CHORDS);
        if (tuneful >= 0) {
            roles.set(tuneful, Role.LEAD);
        }
        return roles;
    }

    private static boolean drums(Role role) {
        return role == Role.DRUMS || role == Role.PERCUSSION;
    }

    private Optional<Role> named(Track t) {
        String slug = slug(t.name());
        if (t.drums()) {
            boolean kit =
                    t.notes().stream()
                            .map(n -> GeneralMidi.drum(n.pitch()))
                            .anyMatch(d -> KIT.contains(d.family()));
            boolean hand = slug.startsWith("perc") || !kit;
            return Optional.of(hand ? Role.PERCUSSION : Role.DRUMS);
        }
        return NAMES.entrySet().stream()
                .filter(e -> slug.matches(e.getValue()))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    private static Optional<Role> played(Track t) {
        InstrumentFamily instrument = instrument(t);
        if (instrument.within(InstrumentFamily.BASS)) {
            return Optional.of(Role.BASS);
        }
        if (instrument.within(InstrumentFamily.EFFECTS)) {
            return Optional.of(
                    instrument == InstrumentFamily.VINYL_NOISE ? Role.TEXTURE : Role.TRANSITION);
        }
        if (1 - (double) attacks(t) / t.notes().size() < CHORDAL) {
            return Optional.of(Role.COUNTER);
        }
        double length = t.notes().stream().mapToLong(Stroke::durationTicks).average().orElse(0);
        return Optional.of(length >= PAD_TICKS ? Role.PAD : Role.CHORDS);
    }

    /** How often a player strikes: what begins within a 64th is one chord, played by a human. */
    private static int attacks(Track t) {
        int attacks = 0;
        long last = -TOGETHER_TICKS - 1;
        for (Stroke s : t.notes()) {
            if (s.startTicks() > last + TOGETHER_TICKS) {
                attacks++;
                last = s.startTicks();
            }
        }
        return attacks;
    }

    /** By the program; where several share it, by the name. */
    static InstrumentFamily instrument(Track t) {
        String slug = slug(t.name());
        return Arrays.stream(InstrumentFamily.values())
                .filter(f -> f.midiProgram() == t.program() && slug.contains(f.slug()))
                .filter(f -> f.parent() != f && !f.within(InstrumentFamily.PERCUSSIVE))
                .max(Comparator.comparingInt(f -> f.slug().length()))
                .orElseGet(() -> GeneralMidi.instrument(t.program()));
    }

    private static double pitch(Track t) {
        return t.notes().stream().mapToInt(Stroke::pitch).average().orElse(0);
    }

    /** A name as part names are written: lower case, {@code _} for all else; may be empty. */
    static String slug(String name) {
        String slug =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9-]+", "_")
                        .replaceAll("^[_0-9-]+|[_-]+$", "");
        return slug.substring(0, Math.min(30, slug.length()));
    }
}
