package io.trackwright.music.notation;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.Ticks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A score as a music string of JFugue (Staccato), for versions 4 and 5: one voice for each part,
 * one layer for each line of notes that do not overlap, drums in voice 9. Starts are the written
 * ones, lengths the sounding ones. What version 4 has no word for (metre, fractions of a tempo,
 * names) stands in markers, which it steps over: {@code #(time:6/8)}.
 */
public final class Staccato {
    private static final int VOICES = 16;
    private static final int LAYERS = 16;
    private static final int DRUM_VOICE = 9;
    private static final int CONDUCTOR = 15;
    private static final long HIT_TICKS = Ticks.PER_QUARTER / 4;

    private record Chord(long start, long length, List<Event> events) {
        long end() {
            return start + length;
        }
    }

    private final Score score;
    private final StringBuilder out = new StringBuilder();
    private final int sharps;
    private final int[] layersUsed = new int[VOICES];

    private Staccato(Score score) {
        this.score = score;
        this.sharps = StandardMidiFile.sharps(score.key());
    }

    public static String write(Score score) {
        return new Staccato(score).text();
    }

    /**
     * What a music string says: notes, rests, layers, tempo, key and the markers above. Chord names
     * and other words of JFugue are refused.
     *
     * @param mostNotes refuse a string that has more
     * @throws IllegalArgumentException naming the first word that is not understood
     */
    public static Transcription read(String text, int mostNotes) {
        return new StaccatoReader(mostNotes).read(text);
    }

    private String text() {
        TempoMap tempo = score.tempo();
        out.append("#(title:").append(word(score.title())).append(") #(time:");
        out.append(score.meter()).append(") #(key:").append(word(score.key().toString()));
        out.append(")\n").append(tempo(tempo.changes().getFirst())).append(' ');
        out.append(StaccatoWords.key(score.key())).append('\n');
        conductor();
        int voice = 0;
        for (Part part : score.parts()) {
            boolean drums = part.role() == Role.DRUMS || part.role() == Role.PERCUSSION;
            voice += voice == DRUM_VOICE ? 1 : 0;
            part(part, drums ? DRUM_VOICE : voice % VOICES);
            voice += drums ? 0 : 1;
        }
        return out.toString();
    }

    /** Sections and changes of tempo between rests, in a layer of its own. */
    private void conductor() {
        TreeMap<Long, String> words = new TreeMap<>();
        for (Section s : score.sections()) {
            words.put(score.barTicks(s.startBar()), "#(" + s.kind().slug() + ")");
        }
        for (TempoMap.Change c :
                score.tempo().changes().subList(1, score.tempo().changes().size())) {
            words.merge(c.startTicks(), tempo(c), (a, b) -> a + " " + b);
        }
        out.append('V').append(CONDUCTOR).append(" L").append(LAYERS - 1);
        long at = 0;
        for (var w : words.entrySet()) {
            rest(w.getKey() - at);
            out.append(' ').append(w.getValue());
            at = w.getKey();
        }
        out.append('\n');
    }

    private static String tempo(TempoMap.Change change) {
        String bpm = BigDecimal.valueOf(change.bpm()).stripTrailingZeros().toPlainString();
        return "#(tempo:" + bpm + ") T" + Math.round(change.bpm());
    }

    private void part(Part part, int voice) {
        out.append("\n#(part:").append(part.name()).append(") V").append(voice);
        if (voice != DRUM_VOICE) {
            out.append(" I[").append(part.instrument().midiProgram()).append(']');
        }
        out.append('\n');
        for (List<Chord> line : lines(chords(part.events()))) {
            out.append('L').append(Math.min(LAYERS - 1, layersUsed[voice]++));
            line(line);
            out.append('\n');
        }
    }

    private void line(List<Chord> line) {
        long at = 0;
        long bar = score.meter().ticksPerBar();
        for (Chord chord : line) {
            boolean crossed = chord.start() / bar > (at - 1) / bar;
            long gap = chord.start() - at;
            if (crossed && at > 0) {
                long before = chord.start() / bar * bar - at;
                rest(before);
                out.append(" |");
                gap -= before;
            }
            rest(gap);
            String joint = " ";
            for (Event e : chord.events()) {
                String name =
                        switch (e) {
                            case Note n -> StaccatoWords.note(n.pitch(), sharps);
                            case Hit h -> StaccatoWords.drum(h.sound().midiKey());
                        };
                out.append(joint).append(name).append(StaccatoWords.length(chord.length()));
                out.append('a').append(Math.max(1, Math.round(e.velocity() * 127)));
                joint = "+";
            }
            at = chord.end();
        }
    }

    private void rest(long ticks) {
        if (ticks > 0) {
            out.append(" R").append(StaccatoWords.length(ticks));
        }
    }

    /** What begins and ends together. */
    private static List<Chord> chords(List<Event> events) {
        TreeMap<Long, TreeMap<Long, List<Event>>> found = new TreeMap<>();
        for (Event e : events) {
            long length = e instanceof Note n ? n.durationTicks() : HIT_TICKS;
            found.computeIfAbsent(e.startTicks(), start -> new TreeMap<>())
                    .computeIfAbsent(length, l -> new ArrayList<>())
                    .add(e);
        }
        List<Chord> chords = new ArrayList<>();
        found.forEach(
                (start, lengths) ->
                        lengths.forEach((l, e) -> chords.add(new Chord(start, l, List.copyOf(e)))));
        return chords;
    }

    /** Each chord goes to the first line that is free. */
    private static List<List<Chord>> lines(List<Chord> chords) {
        List<List<Chord>> lines = new ArrayList<>();
        for (Chord chord : chords) {
            List<Chord> free = new ArrayList<>();
            for (List<Chord> line : lines) {
                if (line.getLast().end() <= chord.start()) {
                    free = line;
                    break;
                }
            }
            if (free.isEmpty()) {
                lines.add(free);
            }
            free.add(chord);
        }
        return lines;
    }

    /** One word without brackets, as a marker needs it. */
    private static String word(String text) {
        return text.strip().replaceAll("[\\s()_]+", "_");
    }
}
