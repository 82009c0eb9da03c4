package io.trackwright.music.compose;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Ends the piece: everybody who plays last meets on the tonic at a downbeat, and the chord rings
 * out.
 */
final class EndingWriter {
    private static final double LONGEST_DECAY_SECONDS = 3.2;

    /** Between two strings of the last chord; a body of the piece is strummed faster. */
    private static final double SLOWEST_STRUM_MS = 34;

    private static final double QUICKEST_STRUM_MS = 20;
    private static final double LAST_TAKES = 1.6;

    private final Sketch sketch;
    private final Voice voice;
    private final long start;
    private final long ring;

    EndingWriter(Sketch sketch, Voice voice) {
        this.sketch = sketch;
        this.voice = voice;
        this.start = sketch.time().finalTicks();
        this.ring = Math.max(1, sketch.time().endTicks() - start);
    }

    /** The voice's last notes; {@code before} is what it has played. */
    List<Event> write(List<Event> before) {
        Chord chord = sketch.chordAt(start);
        Passage last = sketch.passages().getLast();
        double level = voice.velocity() * (0.6 + 0.35 * last.energy());
        float loud = (float) Math.max(0.1, Math.min(1, level));
        return switch (voice.idiom()) {
            case Idiom.Drums drums -> hits(drums, loud);
            case Idiom.Bass bass -> List.of(note(root(chord), loud));
            case Idiom.WalkingBass walking -> List.of(note(root(chord), loud));
            case Idiom.Melody melody -> line(before, Set.of(home(chord)), loud);
            case Idiom.Counter counter -> line(before, Set.copyOf(chord.pitchClasses()), loud);
            case Idiom.Comping comping -> chord(comping.voicing(), loud);
            case Idiom.Pad pad -> chord(pad.voicing(), loud);
            case Idiom.Arpeggio arpeggio -> rolled(arpeggio, loud);
            case Idiom.Ostinato ostinato -> List.of(note(root(chord), loud));
            case Idiom.Riff riff ->
                    new RiffWriter(sketch, voice, riff).chord('x', start, ring, loud);
            case Idiom.Riser riser -> List.of();
            case Idiom.Impact impact -> List.of(note(root(chord), loud));
            case Idiom.Texture texture -> List.of(note(voice.middle(), loud));
        };
    }

    private Note note(int pitch, float loud) {
        return Note.of(start, ring, pitch, loud);
    }

    private int root(Chord chord) {
        return voice.low() + Math.floorMod(chord.root().pitchClass() - voice.low(), 12);
    }

    private int home(Chord chord) {
        return chord.root().pitchClass();
    }

    private List<Event> line(List<Event> before, Set<Integer> goal, float loud) {
        int from = voice.middle();
        if (!before.isEmpty() && before.getLast() instanceof Note n) {
            from = n.pitch();
        }
        return List.of(note(Scales.nearest(from, goal, voice.low(), voice.high()), loud));
    }

    private List<Event> chord(Voicing voicing, float loud) {
        List<Integer> pitches = new VoicingTrack(sketch, voice, voicing).at(start);
        List<Event> events = new ArrayList<>();
        long again = decays() ? sketch.time().ticks(start, LONGEST_DECAY_SECONDS) : ring;
        int strum = strumTicks();
        for (int i = 0; i < pitches.size(); i++) {
            events.add(new Note(start, ring, pitches.get(i), loud, i * strum, false));
        }
        for (long at = again; at + again / 2 < ring; at += again) {
            int top = pitches.getLast();
            long from = beat(start + at);
            double fade = Math.max(0.25, 1 - 0.5 * at / ring);
            if (from > start + again / 2 && from < start + ring) {
                shorten(events, top, from);
                events.add(Note.of(from, start + ring - from, top, (float) (loud * fade * 0.6)));
                int below = pitches.getFirst();
                shorten(events, below, from);
                events.add(Note.of(from, start + ring - from, below, (float) (loud * fade * 0.5)));
            }
        }
        return events;
    }

    private static void shorten(List<Event> events, int pitch, long end) {
        events.replaceAll(
                e ->
                        e instanceof Note n
                                        && n.pitch() == pitch
                                        && n.startTicks() < end
                                        && n.endTicks() > end
                                ? new Note(
                                        n.startTicks(),
                                        end - n.startTicks(),
                                        pitch,
                                        n.velocity(),
                                        n.shiftTicks(),
                                        n.slide())
                                : e);
    }

    private long beat(long ticks) {
        return sketch.grid().pulseAt(ticks).startTicks();
    }

    /** Who strums does so a last time, and takes more time over it; others strike together. */
    private int strumTicks() {
        InstrumentFamily i = voice.instrument();
        boolean strings = i.within(InstrumentFamily.GUITAR) || i == InstrumentFamily.HARP;
        double ms = LAST_TAKES * sketch.style().feel().strumMs();
        double last = Math.clamp(ms, QUICKEST_STRUM_MS, SLOWEST_STRUM_MS) / 1000;
        boolean rings = ring > sketch.time().ticks(start, 1);
        return strings && rings ? (int) sketch.time().ticks(start, last) : 0;
    }

    private boolean decays() {
        InstrumentFamily i = voice.instrument();
        return i.within(InstrumentFamily.GUITAR)
                || i.within(InstrumentFamily.MALLETS)
                || i == InstrumentFamily.PIANO
                || i == InstrumentFamily.ELECTRIC_PIANO
                || i == InstrumentFamily.HARPSICHORD
                || i == InstrumentFamily.HARP;
    }

    /** A slow broken chord, one note each half beat, that then holds. */
    private List<Event> rolled(Idiom.Arpeggio idiom, float loud) {
        List<Integer> tones = new VoicingTrack(sketch, voice, Voicing.TRIAD).at(start);
        List<Integer> all = new ArrayList<>();
        if (idiom.open()) {
            int root = root(sketch.chordAt(start));
            all.add(root);
            tones.stream().filter(t -> t > root + 4).forEach(all::add);
        } else {
            all.addAll(tones);
        }
        long step = sketch.grid().pulseAt(start).ticks() / 2;
        step = Math.min(step, ring / (2L * all.size() + 1));
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            long at = start + i * step;
            events.add(Note.of(at, Math.max(1, start + ring - at), all.get(i), loud * 0.9f));
        }
        return events;
    }

    private List<Event> hits(Idiom.Drums drums, float loud) {
        List<Event> hits = new ArrayList<>();
        Groove groove = DrumWriter.groove(sketch, voice, drums, sketch.passages().getLast());
        for (DrumSound low : List.of(DrumSound.KICK, DrumSound.TAIKO, DrumSound.BASS_DRUM)) {
            if (groove.lanes().stream().anyMatch(l -> l.sound() == low)) {
                hits.add(new Hit(start, low, loud, 0));
            }
        }
        if (voice.role() == Role.DRUMS) {
            boolean soft = drums.fills().isEmpty();
            boolean calm = soft || sketch.passages().getLast().energy() < 0.4;
            DrumSound cymbal = sketch.style().feel().jazz() ? DrumSound.RIDE : DrumSound.CRASH;
            boolean cut = sketch.time().close() == Close.HIT;
            DrumSound stroke = sketch.style().feel().jazz() ? DrumSound.RIDE_BELL : DrumSound.SNARE;
            DrumSound last = calm ? DrumSound.KICK : cut ? stroke : cymbal;
            hits.add(new Hit(start, last, loud * 0.85f, 0));
        }
        return hits;
    }
}
