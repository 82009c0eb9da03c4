package io.trackwright.music.critique;

import io.trackwright.music.score.DrumSound;
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
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.Progression;
import io.trackwright.music.theory.RomanNumeral;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.Ticks;
import io.trackwright.music.theory.TimeSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tiny scores in 4/4 at 60 bpm, written in beats, with a second for the last sound to fade. */
final class Scores {
    static final Key C_MAJOR = Key.of("C", Mode.MAJOR);
    private static final long BAR = 4 * Ticks.PER_QUARTER;

    private Scores() {}

    /** One section for each line of chords, a chord a bar. */
    static Score of(Key key, List<String> sections, Part... parts) {
        List<Section> form = new ArrayList<>();
        int bar = 0;
        for (String line : sections) {
            List<Progression.Span> spans = new ArrayList<>();
            for (String numeral : line.split(" ")) {
                var chord = RomanNumeral.parse(numeral).in(key);
                spans.add(new Progression.Span(chord, spans.size() * BAR, BAR));
            }
            form.add(new Section(SectionKind.A, bar, spans.size(), new Progression(spans), 0.5f));
            bar += spans.size();
        }
        return new Score(
                "t",
                key,
                TempoMap.constant(60),
                TimeSignature.COMMON,
                form,
                List.of(parts),
                4.0 * bar + 1);
    }

    static Score of(String chords, Part... parts) {
        return of(C_MAJOR, List.of(chords), parts);
    }

    static Part part(Role role, Event... events) {
        return part(role.name().toLowerCase(Locale.ROOT), role, events);
    }

    static Part part(String name, Role role, Event... events) {
        InstrumentFamily plays =
                role == Role.DRUMS ? InstrumentFamily.DRUMS : InstrumentFamily.PIANO;
        return new Part(name, role, plays, List.of(events));
    }

    /** Quarter notes, one a beat, from the start. */
    static Event[] quarters(int... pitches) {
        Event[] notes = new Event[pitches.length];
        for (int i = 0; i < pitches.length; i++) {
            notes[i] = note(i, 1, pitches[i]);
        }
        return notes;
    }

    static Note note(double beat, double beats, int pitch) {
        return Note.of(ticks(beat), ticks(beats), pitch, 0.5f);
    }

    static Hit hit(double beat, DrumSound sound) {
        return new Hit(ticks(beat), sound, 0.5f, 0);
    }

    private static long ticks(double beats) {
        return Math.round(beats * Ticks.PER_QUARTER);
    }
}
