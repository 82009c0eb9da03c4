package io.trackwright.music.compose;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Composes. Tempo, key, metre, length and exclusions of the brief hold exactly; the same brief,
 * style and seed give the same score. Each part is written from the shared sketch and its own
 * random stream, never from another part.
 */
public final class Composer {
    private static final double LONGEST_SILENCE_SECONDS = 1.2;
    private static final List<Role> HARMONIC =
            List.of(Role.PAD, Role.CHORDS, Role.ARPEGGIO, Role.OSTINATO);

    /**
     * A score for a brief.
     *
     * @param usual the musical half of the brief's genre
     * @param seed any number; another one gives another piece
     * @throws IllegalArgumentException when the exclusions leave no pitched instrument at all
     */
    public Score compose(MusicBrief brief, Style usual, long seed) {
        Style style = Manners.of(Uses.of(Decades.of(usual, brief), brief), brief);
        Casting.Cast cast = new Casting(brief, style).cast();
        boolean rings = cast.voices().stream().anyMatch(v -> Casting.pitched(v.role()));
        Sketch sketch = Sketch.of(brief, style, seed, rings);
        List<Part> parts = new ArrayList<>();
        for (Voice voice : cast.voices()) {
            Part part = part(sketch, voice, cast.asked().contains(voice.name()));
            if (!part.events().isEmpty()) {
                parts.add(part);
            }
        }
        List<Part> closed = GapCloser.close(parts, sketch.time());
        if (GapCloser.longestSilenceSeconds(closed, sketch.time()) > LONGEST_SILENCE_SECONDS) {
            fill(sketch, cast.voices(), parts, false);
            closed = GapCloser.close(parts, sketch.time());
        }
        if (GapCloser.longestSilenceSeconds(closed, sketch.time()) > LONGEST_SILENCE_SECONDS) {
            fill(sketch, cast.voices(), parts, true);
            closed = GapCloser.close(parts, sketch.time());
        }
        return new Score(
                brief.title(),
                brief.key().value(),
                sketch.time().tempo(),
                brief.timeSignature().value(),
                new SectionList(sketch).write(),
                closed,
                brief.lengthSeconds().value());
    }

    /**
     * The most harmonic voice that there is plays throughout, so that a small cast leaves no holes.
     */
    private static void fill(Sketch sketch, List<Voice> voices, List<Part> parts, boolean held) {
        Entry entry = new Entry(sketch);
        Voice voice =
                voices.stream()
                        .min(
                                Comparator.<Voice>comparingLong(v -> entry.from(v) > 0 ? 1 : 0)
                                        .thenComparingInt(v -> rank(v.role())))
                        .orElseThrow();
        if (held && HARMONIC.contains(voice.role())) {
            voice = voice.plays(new Idiom.Pad(Voicing.TRIAD));
        }
        Part part = part(sketch, voice, true);
        if (entry.from(voice) > 0) {
            List<Event> early = events(Scenes.throughout(sketch, voice), voice, 0);
            part = new Part(part.name(), part.role(), part.instrument(), early);
        }
        int at = parts.stream().map(Part::name).toList().indexOf(part.name());
        if (at >= 0) {
            parts.set(at, part);
        } else {
            parts.add(part);
        }
    }

    private static int rank(Role role) {
        int pitched = HARMONIC.contains(role) ? HARMONIC.indexOf(role) : HARMONIC.size();
        boolean effect = role == Role.TRANSITION || role == Role.TEXTURE;
        return Casting.pitched(role) ? pitched : HARMONIC.size() + (effect ? 2 : 1);
    }

    private static Part part(Sketch sketch, Voice voice, boolean asked) {
        Entry entry = new Entry(sketch);
        long from = entry.from(voice);
        boolean throughout = asked || from > 0 || entry.balance(voice) > 0;
        Sketch own = throughout ? Scenes.throughout(sketch, voice) : sketch;
        List<Event> played = events(own, voice, from);
        return new Part(voice.name(), voice.role(), voice.instrument(), played);
    }

    /** What a voice plays from a tick on. */
    private static List<Event> events(Sketch own, Voice voice, long from) {
        List<Event> events = new ArrayList<>(body(own, voice));
        boolean plays = own.passages().getLast().entry(voice) >= 0;
        if (plays && own.time().close().struck()) {
            events.addAll(new EndingWriter(own, voice).write(events));
        }
        events = new Entry(own).heard(events, voice, from);
        List<Event> played = new Humanizer(own, voice).play(events);
        return own.time().close() == Close.FADE ? Fade.out(played, own) : played;
    }

    private static List<Event> body(Sketch sketch, Voice voice) {
        return switch (voice.idiom()) {
            case Idiom.Drums i -> new DrumWriter(sketch, voice, i).write();
            case Idiom.Bass i -> new BassWriter(sketch, voice, i).write();
            case Idiom.WalkingBass i -> new WalkingBassWriter(sketch, voice).write();
            case Idiom.Comping i -> new ChordWriter(sketch, voice).comp(i);
            case Idiom.Pad i -> new ChordWriter(sketch, voice).hold(i);
            case Idiom.Melody i -> new MelodyWriter(sketch, voice, i).write();
            case Idiom.Counter i -> new CounterWriter(sketch, voice, i).write();
            case Idiom.Arpeggio i -> new ArpeggioWriter(sketch, voice).arpeggio(i);
            case Idiom.Ostinato i -> new ArpeggioWriter(sketch, voice).ostinato(i);
            case Idiom.Riff i -> new RiffWriter(sketch, voice, i).write();
            case Idiom.Riser i -> new TransitionWriter(sketch, voice).risers(i.bars());
            case Idiom.Impact i -> new TransitionWriter(sketch, voice).impacts();
            case Idiom.Texture i -> new TransitionWriter(sketch, voice).texture();
        };
    }
}
