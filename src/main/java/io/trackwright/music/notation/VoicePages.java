package io.trackwright.music.notation;

import io.trackwright.music.notation.NoteValues.Value;
import io.trackwright.music.notation.Staves.Kind;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.Ticks;
import java.util.ArrayList;
import java.util.List;

/** Writes one voice of one bar: its notes and the rests between, as MusicXML {@code note}s. */
final class VoicePages {
    private final XmlPage page;
    private final Score score;
    private final BarGrid bars;
    private final WrittenGrid grid;
    private final NoteValues values;
    private final ScoreMarks marks;
    private final Staves staves;
    private final int part;

    /** A value with what sounds in it; no chunk is a rest. */
    private record Symbol(Value value, List<Chunk> chunk) {}

    /** Where a note is written. */
    private record Place(int staff, int voice, int layer, boolean lone) {}

    VoicePages(
            XmlPage page,
            Score score,
            BarGrid bars,
            WrittenGrid grid,
            ScoreMarks marks,
            Staves staves,
            int part) {
        this.page = page;
        this.score = score;
        this.bars = bars;
        this.grid = grid;
        this.values = new NoteValues(bars, grid);
        this.marks = marks;
        this.staves = staves;
        this.part = part;
    }

    static long divisions(long ticks) {
        return ticks * MusicXml.DIVISIONS / Ticks.PER_QUARTER;
    }

    /**
     * Writes a voice.
     *
     * @param layer its place among the staff's voices, 0 = the upper one
     * @param lone true when no other voice of the staff plays in this bar
     * @param marked true when the chord symbols go with it
     */
    void write(
            long from,
            List<Chunk> chunks,
            int staff,
            int voice,
            int layer,
            boolean lone,
            boolean marked) {
        Place place = new Place(staff, voice, layer, lone);
        long to = from + bars.ticks();
        if (chunks.isEmpty() && !(marked && marks.chordsChange(from, to))) {
            if (marked) {
                marks.chords(from, to);
            }
            page.open("note").empty("rest", "measure", "yes");
            page.text("duration", divisions(bars.ticks())).text("voice", voice);
            staff(place);
            page.close();
            return;
        }
        List<Symbol> symbols = symbols(from, to, chunks, marked);
        for (int i = 0; i < symbols.size(); i++) {
            Symbol s = symbols.get(i);
            if (marked) {
                marks.chords(s.value().start(), s.value().end());
            }
            boolean opens = s.value().tuplet() && (i == 0 || parted(symbols.get(i - 1), s));
            boolean closes =
                    s.value().tuplet()
                            && (i + 1 == symbols.size() || parted(s, symbols.get(i + 1)));
            symbol(s, place, opens, closes);
        }
    }

    /** True when a tuplet that one of two neighbours is in does not go on in the other. */
    private boolean parted(Symbol a, Symbol b) {
        long beat = bars.beatStart(a.value().start());
        return !a.value().tuplet()
                || !b.value().tuplet()
                || beat != bars.beatStart(b.value().start());
    }

    private List<Symbol> symbols(long from, long to, List<Chunk> chunks, boolean marked) {
        List<Symbol> symbols = new ArrayList<>();
        long at = from;
        for (Chunk c : chunks) {
            add(at, Math.max(from, c.start()), List.of(), marked, symbols);
            long until = Math.min(to, c.end());
            add(Math.max(from, c.start()), until, List.of(c), marked, symbols);
            at = until;
        }
        add(at, to, List.of(), marked, symbols);
        return symbols;
    }

    /**
     * A note or rest, cut on the beats on which the chord over it changes: some readers know no
     * symbol but at the start of a note.
     */
    private void add(long from, long to, List<Chunk> chunk, boolean marked, List<Symbol> symbols) {
        long at = from;
        for (long change : marked ? marks.changes(from, to) : List.<Long>of()) {
            if (bars.onBeat(change)) {
                values.split(at, change, chunk.isEmpty())
                        .forEach(v -> symbols.add(new Symbol(v, chunk)));
                at = change;
            }
        }
        values.split(at, to, chunk.isEmpty()).forEach(v -> symbols.add(new Symbol(v, chunk)));
    }

    private void symbol(Symbol symbol, Place place, boolean opens, boolean closes) {
        if (symbol.chunk().isEmpty()) {
            boolean hidden = place.layer() > 0 && !place.lone();
            page.open("note", "print-object", hidden && !symbol.value().tuplet() ? "no" : "yes");
            page.empty("rest");
            page.text("duration", divisions(symbol.value().ticks())).text("voice", place.voice());
            value(symbol.value());
            staff(place);
            if (opens || closes) {
                page.open("notations");
                tuplet(opens, closes);
                page.close();
            }
            page.close();
            return;
        }
        Chunk chunk = symbol.chunk().getFirst();
        for (int i = 0; i < chunk.events().size(); i++) {
            note(symbol, chunk, i, place, opens, closes);
        }
    }

    private void note(
            Symbol symbol, Chunk chunk, int i, Place place, boolean opens, boolean closes) {
        Event event = chunk.events().get(i);
        Value value = symbol.value();
        boolean held = value.start() > chunk.start();
        boolean holds = value.end() < chunk.end();
        page.open("note", "dynamics", Math.max(1, Math.round(event.velocity() * 127 / 0.9)));
        if (i > 0) {
            page.empty("chord");
        }
        pitch(event, chunk.start());
        page.text("duration", divisions(value.ticks()));
        if (held) {
            page.empty("tie", "type", "stop");
        }
        if (holds) {
            page.empty("tie", "type", "start");
        }
        if (event instanceof Hit h) {
            page.empty("instrument", "id", MusicXml.drumId(part, h.sound()));
        }
        page.text("voice", place.voice());
        value(value);
        if (!place.lone() || event instanceof Hit) {
            page.text("stem", place.layer() % 2 == 0 ? "up" : "down");
        }
        if (event instanceof Hit h) {
            page.text("notehead", DrumStaff.of(h.sound()).notehead());
        }
        staff(place);
        boolean dot = chunk.staccato() && i == 0 && !held && !holds;
        if (held || holds || opens || closes || dot) {
            page.open("notations");
            if (held) {
                page.empty("tied", "type", "stop");
            }
            if (holds) {
                page.empty("tied", "type", "start");
            }
            if (i == 0) {
                tuplet(opens, closes);
            }
            if (dot) {
                page.open("articulations").empty("staccato").close();
            }
            page.close();
        }
        page.close();
    }

    private void pitch(Event event, long at) {
        switch (event) {
            case Hit h -> {
                DrumStaff line = DrumStaff.of(h.sound());
                unpitched(line.step(), line.octave());
            }
            case Note n when staves.kind() != Kind.PITCHED -> unpitched("B", 4);
            case Note n -> {
                NoteSpeller speller = NoteSpeller.of(score.keyAt(at));
                NoteName name = speller.in(ScoreMarks.chordAt(score, at), n.pitch());
                page.open("pitch").text("step", name.letter());
                if (name.accidental() != 0) {
                    page.text("alter", name.accidental());
                }
                page.text("octave", (n.pitch() - name.accidental()) / 12 - 1).close();
            }
        }
    }

    private void unpitched(String step, int octave) {
        page.open("unpitched").text("display-step", step);
        page.text("display-octave", octave).close();
    }

    private void value(Value value) {
        page.text("type", value.type());
        for (int i = 0; i < value.dots(); i++) {
            page.empty("dot");
        }
        if (value.tuplet()) {
            boolean six = grid.sextuplet(bars.beatStart(value.start()));
            page.open("time-modification").text("actual-notes", six ? 6 : 3);
            page.text("normal-notes", six ? 4 : 2);
            page.text("normal-type", six ? "16th" : "eighth").close();
        }
    }

    private void tuplet(boolean opens, boolean closes) {
        if (opens) {
            page.empty("tuplet", "type", "start", "bracket", "yes");
        }
        if (closes) {
            page.empty("tuplet", "type", "stop");
        }
    }

    private void staff(Place place) {
        if (staves.clefs().size() > 1) {
            page.text("staff", place.staff() + 1);
        }
    }
}
