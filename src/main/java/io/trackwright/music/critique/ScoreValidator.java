package io.trackwright.music.critique;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The rules that every score must keep, whoever wrote it. */
public final class ScoreValidator {
    /** Largest share of pitched notes that may lie outside both the key and the sounding chord. */
    public static final double MAX_FOREIGN_SHARE = 0.25;

    public static final double MAX_GAP_SECONDS = 1.5;
    public static final double MAX_TAIL_SECONDS = 2.0;

    /** Slugs of the genres whose outer voices keep strict style. */
    public static final Set<String> STRICT_GENRES = Set.of("baroque");

    /** What is wrong with a score; empty when nothing is. */
    public List<ScoreFinding> validate(Score score) {
        List<ScoreFinding> findings = new ArrayList<>();
        for (Part part : score.parts()) {
            range(score, part, findings);
            overlaps(score, part, findings);
            length(score, part, findings);
        }
        scale(score, findings);
        bass(score, findings);
        silence(score, findings);
        return findings;
    }

    /**
     * The same, and what the genre's style forbids: notes that clash, and where the style is strict
     * parallel fifths and octaves between the outer voices.
     *
     * @param genre its slug
     */
    public List<ScoreFinding> validate(Score score, String genre) {
        List<ScoreFinding> findings = validate(score);
        for (Clashes.Clash c : Clashes.of(score)) {
            Note n = Notes.of(c.part()).get(c.index());
            findings.add(finding("clash", c.part(), score, n, "rubs against a chord tone"));
        }
        if (STRICT_GENRES.contains(genre)) {
            for (Counterpoint.Parallel p : Counterpoint.parallels(score)) {
                Note n = Notes.of(p.upper()).get(p.index());
                String what = p.octaves() ? "octaves" : "fifths";
                findings.add(finding("parallel", p.upper(), score, n, what + " with the bass"));
            }
        }
        return findings;
    }

    private static void range(Score score, Part part, List<ScoreFinding> findings) {
        for (Note n : Notes.of(part)) {
            int low = part.instrument().lowestPitch();
            int high = part.instrument().highestPitch();
            if (n.pitch() < low || n.pitch() > high) {
                String text =
                        part.instrument() + " plays " + low + ".." + high + ", not " + n.pitch();
                findings.add(finding("range", part, score, n, text));
                return;
            }
        }
    }

    private static void overlaps(Score score, Part part, List<ScoreFinding> findings) {
        TreeMap<Integer, Long> ends = new TreeMap<>();
        long busy = Long.MIN_VALUE;
        boolean line = part.role() == Role.LEAD || part.role() == Role.BASS;
        Event before = null;
        for (Event e : part.events()) {
            if (e instanceof Note n) {
                long end = n.soundingTicks() + n.durationTicks();
                if (ends.getOrDefault(n.pitch(), Long.MIN_VALUE) > n.soundingTicks()) {
                    String text = "pitch " + n.pitch() + " starts before it has ended";
                    findings.add(finding("overlap", part, score, n, text));
                    return;
                }
                if (line && busy > n.soundingTicks()) {
                    findings.add(
                            finding("polyphony", part, score, n, "two notes at once in a line"));
                    return;
                }
                ends.put(n.pitch(), end);
                busy = Math.max(busy, end);
            } else if (before instanceof Hit a
                    && e instanceof Hit b
                    && a.startTicks() == b.startTicks()
                    && a.sound() == b.sound()) {
                findings.add(
                        finding("double", part, score, e, b.sound() + " struck twice at once"));
                return;
            }
            before = e;
        }
    }

    private static void length(Score score, Part part, List<ScoreFinding> findings) {
        for (Event e : part.events()) {
            long held = e instanceof Note n ? n.durationTicks() : 0;
            double end = score.tempo().secondsAt(e.soundingTicks() + held);
            if (!(end < score.lengthSeconds())) {
                findings.add(finding("length", part, score, e, "sounds until " + end + " s"));
                return;
            }
        }
    }

    private static void scale(Score score, List<ScoreFinding> findings) {
        ChordLine chords = new ChordLine(score);
        double foreign =
                Notes.share(
                        Notes.pitched(score),
                        n ->
                                !score.keyAt(n.startTicks()).contains(n.pitch())
                                        && !chords.contains(n.startTicks(), n.pitch()));
        if (foreign > MAX_FOREIGN_SHARE) {
            findings.add(
                    new ScoreFinding("scale", "", 0, "share outside key and chords is " + foreign));
        }
    }

    private static void bass(Score score, List<ScoreFinding> findings) {
        double bass = Notes.meanPitch(score, r -> r == Role.BASS);
        double above =
                Notes.meanPitch(score, r -> r == Role.LEAD || r == Role.CHORDS || r == Role.PAD);
        if (bass >= above) {
            findings.add(
                    new ScoreFinding(
                            "bass", "", 0, "bass lies at " + bass + ", the rest at " + above));
        }
    }

    private static void silence(Score score, List<ScoreFinding> findings) {
        List<double[]> sounds = Notes.sounds(score);
        double heard = 0;
        for (double[] s : sounds) {
            if (s[0] - heard >= MAX_GAP_SECONDS) {
                int bar = (int) (score.tempo().ticksAt(heard) / score.meter().ticksPerBar());
                findings.add(
                        new ScoreFinding("gap", "", bar, "silence of " + (s[0] - heard) + " s"));
                return;
            }
            heard = Math.max(heard, s[1]);
        }
        double tail = score.lengthSeconds() - heard;
        if (!(tail <= MAX_TAIL_SECONDS)) {
            findings.add(
                    new ScoreFinding("tail", "", score.bars() - 1, "last " + tail + " s silent"));
        }
    }

    private static ScoreFinding finding(String rule, Part part, Score score, Event e, String text) {
        int bar = (int) (e.startTicks() / score.meter().ticksPerBar());
        return new ScoreFinding(rule, part.name(), bar, text);
    }
}
