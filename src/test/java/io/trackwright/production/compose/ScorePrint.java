package io.trackwright.production.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.Progression;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import java.io.PrintStream;
import java.util.Locale;
import java.util.TreeMap;

/**
 * For developers: a score as text to read like a musician. Arguments are slugs of genres; {@code
 * piece=3} takes another piece, {@code bars=12} more bars of each section.
 *
 * <p>A row is a part, a cell a bar; drums and chords show twelve or sixteen places of the bar,
 * lines show {@code note:length} in sixteenths, a slur {@code ~} before a note that glides in.
 */
final class ScorePrint {
    private static final String[] NAMES = {
        "C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"
    };

    private final Score score;
    private final int mostBars;
    private final PrintStream out;

    private ScorePrint(Score score, int mostBars, PrintStream out) {
        this.score = score;
        this.mostBars = mostBars;
        this.out = out;
    }

    public static void main(String[] args) {
        int piece = 0;
        int bars = 8;
        for (String a : args) {
            piece = a.startsWith("piece=") ? Integer.parseInt(a.substring(6)) : piece;
            bars = a.startsWith("bars=") ? Integer.parseInt(a.substring(5)) : bars;
        }
        for (Genre g : Genres.all()) {
            for (String a : args) {
                if (a.equals(g.name().slug())) {
                    Score score = GenrePieces.compose(g, piece, GenrePieces.Pace.USUAL);
                    new ScorePrint(score, bars, System.out).print();
                }
            }
        }
    }

    private void print() {
        out.printf(
                Locale.ROOT,
                "%n==== %s, %s, %s, %.0f bpm, %.1f s, %d bars%n",
                score.title(),
                score.key(),
                score.meter(),
                score.tempo().startBpm(),
                score.lengthSeconds(),
                score.bars());
        for (Section s : score.sections()) {
            out.printf(
                    Locale.ROOT,
                    "%n-- %s bars %d..%d energy %.2f%n",
                    s.kind(),
                    s.startBar(),
                    s.endBar(),
                    s.energy());
            int end = Math.min(s.endBar(), s.startBar() + mostBars);
            chords(s, end);
            for (Part p : score.parts()) {
                part(p, s, end);
            }
        }
    }

    private void chords(Section s, int end) {
        StringBuilder row = new StringBuilder();
        for (Progression.Span span : s.harmony().spans()) {
            double bar = span.startTicks() / (double) score.barTicks(1);
            if (s.startBar() + bar < end) {
                row.append(String.format(Locale.ROOT, "%.4s:%s  ", bar, span.chord().symbol()));
            }
        }
        out.println("  harmony     " + row);
    }

    private void part(Part p, Section s, int end) {
        boolean drums = p.events().stream().anyMatch(e -> e instanceof Hit);
        TreeMap<String, StringBuilder> rows = new TreeMap<>();
        for (int bar = s.startBar(); bar < end; bar++) {
            if (drums) {
                hits(p, bar, s.startBar(), rows);
            } else {
                boolean block =
                        p.role() == Role.CHORDS || p.role() == Role.PAD || p.role() == Role.TEXTURE;
                notes(p, bar, block, rows.computeIfAbsent("", k -> new StringBuilder()));
            }
        }
        rows.forEach(
                (name, text) -> {
                    if (!text.toString().matches("[ |]*")) {
                        out.printf("  %-10s %s%s%n", p.name(), name, text);
                    }
                });
    }

    private void hits(Part p, int bar, int first, TreeMap<String, StringBuilder> rows) {
        long length = score.barTicks(1);
        TreeMap<String, char[]> grids = new TreeMap<>();
        for (Event e : p.events()) {
            if (e instanceof Hit h && e.startTicks() / length == bar) {
                int places = (int) (16 * length / 3840);
                char[] grid =
                        grids.computeIfAbsent(
                                String.format("%-12s", h.sound()),
                                k -> ".".repeat(places).toCharArray());
                int at = (int) (e.startTicks() % length * places / length);
                grid[at] = e.velocity() > 0.75 ? 'X' : e.velocity() > 0.35 ? 'x' : 'g';
            }
        }
        for (String name : grids.keySet()) {
            rows.computeIfAbsent(name, k -> new StringBuilder());
        }
        rows.forEach(
                (name, row) -> {
                    int wanted = (bar - first) * ((int) (16 * length / 3840) + 1);
                    row.append(" ".repeat(Math.max(0, wanted - row.length())));
                    row.append(grids.containsKey(name) ? new String(grids.get(name)) : "");
                    row.append(' ');
                });
    }

    private void notes(Part p, int bar, boolean block, StringBuilder row) {
        long length = score.barTicks(1);
        row.append("| ");
        if (block) {
            row.append(strokes(p, bar)).append(' ');
        }
        long at = bar * length;
        long stroke = -1;
        String last = "";
        for (Event e : p.events()) {
            if (!(e instanceof Note n) || e.startTicks() / length != bar) {
                continue;
            }
            if (block) {
                String chord = n.startTicks() == stroke ? "+" + name(n.pitch()) : name(n.pitch());
                row.append(n.startTicks() == stroke || !chord.equals(last) ? chord : "");
                last = n.startTicks() == stroke ? last : chord;
            } else {
                row.append(n.startTicks() - at > 60 ? "." + places(n.startTicks() - at) + " " : "");
                row.append(n.slide() ? "~" : "").append(name(n.pitch()));
                row.append(':').append(places(n.durationTicks())).append(' ');
                at = n.startTicks() + n.durationTicks();
            }
            stroke = n.startTicks();
        }
    }

    private String strokes(Part p, int bar) {
        long length = score.barTicks(1);
        char[] grid = ".".repeat((int) (16 * length / 3840)).toCharArray();
        for (Event e : p.events()) {
            if (e.startTicks() / length == bar) {
                grid[(int) (e.startTicks() % length * grid.length / length)] = 'x';
            }
        }
        return new String(grid);
    }

    private static String places(long ticks) {
        double sixteenths = ticks / 240.0;
        return Math.abs(sixteenths - Math.rint(sixteenths)) < 0.2
                ? String.valueOf(Math.round(sixteenths))
                : String.format(Locale.ROOT, "%.1f", sixteenths);
    }

    private static String name(int pitch) {
        return NAMES[pitch % 12] + (pitch / 12 - 1);
    }
}
