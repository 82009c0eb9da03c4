package io.trackwright.music.notation;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The staves a part is written on and who plays on which: a percussion staff, one clef that suits
 * the range, or the two of a keyboard.
 */
record Staves(Kind kind, List<Clef> clefs, List<List<Event>> events) {
    private static final int MIDDLE_C = 60;

    enum Kind {
        DRUMS,
        NOISE,
        PITCHED
    }

    /**
     * A clef.
     *
     * @param octaves by how many octaves notes sound above (or, negative, below) what it shows
     */
    record Clef(String sign, int line, int octaves) {}

    private static final Clef TREBLE = new Clef("G", 2, 0);
    private static final Clef BASS = new Clef("F", 4, 0);
    private static final Clef PERCUSSION = new Clef("percussion", 2, 0);

    static Staves of(Part part) {
        List<Event> events = part.events();
        if (events.stream().anyMatch(Hit.class::isInstance)) {
            return new Staves(Kind.DRUMS, List.of(PERCUSSION), List.of(events));
        }
        if (part.instrument().within(InstrumentFamily.EFFECTS)) {
            return new Staves(Kind.NOISE, List.of(PERCUSSION), List.of(events));
        }
        List<Integer> pitches =
                events.stream().map(e -> e instanceof Note n ? n.pitch() : 0).sorted().toList();
        if (pitches.isEmpty()) {
            return new Staves(Kind.PITCHED, List.of(TREBLE), List.of(events));
        }
        int low = pitches.get(pitches.size() / 20);
        int high = pitches.get(pitches.size() - 1 - pitches.size() / 20);
        if (keyboard(part) && low < 52 && high > 64) {
            return new Staves(Kind.PITCHED, List.of(TREBLE, BASS), hands(events));
        }
        int middle = pitches.get(pitches.size() / 2);
        return new Staves(
                Kind.PITCHED, List.of(clef(part.instrument(), low, middle)), List.of(events));
    }

    private static boolean keyboard(Part part) {
        InstrumentFamily instrument = part.instrument();
        long starts = part.events().stream().mapToLong(Event::startTicks).distinct().count();
        return instrument.within(InstrumentFamily.KEYS)
                || instrument == InstrumentFamily.HARP
                || instrument == InstrumentFamily.MARIMBA
                || manual(instrument) && part.events().size() > 2 * starts;
    }

    /** What is mostly played from a keyboard, or arranged for one. */
    private static boolean manual(InstrumentFamily instrument) {
        return instrument.within(InstrumentFamily.SYNTH)
                || instrument == InstrumentFamily.STRINGS
                || instrument == InstrumentFamily.CHOIR;
    }

    private static Clef clef(InstrumentFamily instrument, int low, int middle) {
        if (instrument.within(InstrumentFamily.GUITAR)) {
            return new Clef("G", 2, -1);
        }
        boolean deep = instrument.within(InstrumentFamily.BASS);
        if (deep || instrument == InstrumentFamily.DOUBLE_BASS || middle < 38) {
            return new Clef("F", 4, -1);
        }
        if (instrument.within(InstrumentFamily.MALLETS) && low >= 72) {
            return new Clef("G", 2, 1);
        }
        boolean viola = instrument == InstrumentFamily.VIOLA;
        return viola ? new Clef("C", 3, 0) : middle < 58 ? BASS : TREBLE;
    }

    /** Right hand and left hand: a chord within reach stays in one, others part at middle C. */
    private static List<List<Event>> hands(List<Event> events) {
        TreeMap<Long, List<Note>> starts = new TreeMap<>();
        for (Event e : events) {
            if (e instanceof Note n) {
                starts.computeIfAbsent(n.startTicks(), s -> new ArrayList<>()).add(n);
            }
        }
        List<Event> right = new ArrayList<>();
        List<Event> left = new ArrayList<>();
        boolean above = true;
        for (List<Note> chord : starts.values()) {
            int low = chord.stream().mapToInt(Note::pitch).min().orElse(MIDDLE_C);
            int high = chord.stream().mapToInt(Note::pitch).max().orElse(MIDDLE_C);
            int middle = (low + high) / 2;
            boolean reach = high - low <= 12;
            boolean near = Math.abs(middle - MIDDLE_C) <= 4;
            above = near ? above : middle >= MIDDLE_C;
            for (Note n : chord) {
                boolean up = reach ? above : n.pitch() >= MIDDLE_C;
                (up ? right : left).add(n);
            }
        }
        return List.of(right, left);
    }
}
