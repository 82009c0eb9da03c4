package io.trackwright.music.critique;

import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule of strict style for the outer voices: no two perfect fifths or octaves in a row by
 * motion in the same direction (Fux, Gradus ad Parnassum, 1725, book 2).
 */
final class Counterpoint {
    private static final int FIFTH = 7;

    private Counterpoint() {}

    /**
     * Two moves that make a parallel.
     *
     * @param upper the part above
     * @param index of its second note among the notes of the part
     */
    record Parallel(Part upper, int index, boolean octaves) {}

    /** Parallels of each leading part with the bass, in the order of the score. */
    static List<Parallel> parallels(Score score) {
        List<Parallel> found = new ArrayList<>();
        for (Part bass : score.parts()) {
            if (bass.role() != Role.BASS) {
                continue;
            }
            for (Part upper : score.parts()) {
                if (upper.role() == Role.LEAD) {
                    parallels(upper, Notes.of(upper), Notes.of(bass), score.barTicks(1), found);
                }
            }
        }
        return found;
    }

    private static void parallels(
            Part part, List<Note> upper, List<Note> bass, long bar, List<Parallel> found) {
        int i = 1;
        int j = 1;
        while (i < upper.size() && j < bass.size()) {
            long at = upper.get(i).startTicks();
            long other = bass.get(j).startTicks();
            boolean near =
                    at - Math.min(upper.get(i - 1).startTicks(), bass.get(j - 1).startTicks())
                            <= bar;
            if (at == other && near) {
                int kind =
                        parallel(
                                upper.get(i - 1).pitch(),
                                upper.get(i).pitch(),
                                bass.get(j - 1).pitch(),
                                bass.get(j).pitch());
                if (kind >= 0) {
                    found.add(new Parallel(part, i, kind == 0));
                }
            }
            i += at <= other ? 1 : 0;
            j += other <= at ? 1 : 0;
        }
    }

    /** 7 for parallel fifths, 0 for parallel octaves, −1 for neither. */
    private static int parallel(int upper, int upperNext, int low, int lowNext) {
        int way = upperNext - upper;
        int with = lowNext - low;
        int before = Math.floorMod(upper - low, 12);
        int after = Math.floorMod(upperNext - lowNext, 12);
        boolean same = way * with > 0 && before == after;
        return same && (before == FIFTH || before == 0) ? before : -1;
    }
}
