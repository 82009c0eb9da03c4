package io.trackwright.music.compose;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.KeyChange;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.ChordQuality;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.Spelling;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which section is in which key. */
final class KeyCourse {
    private KeyCourse() {}

    /** The key of each section; a change for a kind that is not there goes to its nearest kin. */
    static Key[] of(List<Movement> form, Key home, List<Choice<KeyChange>> changes) {
        Key[] keys = new Key[form.size()];
        java.util.Arrays.fill(keys, home);
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        form.stream().skip(1).forEach(m -> kinds.add(m.kind()));
        for (Choice<KeyChange> choice : changes) {
            KeyChange change = choice.value();
            SectionKind kind = Kinship.nearest(change.at(), kinds).orElse(change.at());
            int last = -1;
            for (int i = 0; i < keys.length; i++) {
                if (form.get(i).kind() == kind) {
                    last = i;
                    keys[i] = change.lastOnly() ? keys[i] : change.from(home);
                }
            }
            for (int i = Math.max(1, last);
                    change.lastOnly() && last >= 0 && i < keys.length;
                    i++) {
                keys[i] = change.from(home);
            }
        }
        return keys;
    }

    /** True when only a part of a single section could change, so that it must be played twice. */
    static boolean needsTwo(List<Movement> form, List<Choice<KeyChange>> changes) {
        return form.size() == 1 && !changes.isEmpty();
    }

    /** The chord that leads into a key. */
    static Chord dominant(Key key) {
        return Chord.of(Spelling.above(key.tonic(), 4, 7), ChordQuality.DOMINANT_7);
    }

    /** A chord written for {@code home}, in a key of the same mode; others leave it as it is. */
    static Chord moved(Chord chord, Key home, Key key) {
        int semitones = Math.floorMod(key.tonic().pitchClass() - home.tonic().pitchClass(), 12);
        if (semitones == 0 || key.mode() != home.mode()) {
            return chord;
        }
        int up = semitones > 6 ? semitones - 12 : semitones;
        return new Chord(moved(chord.root(), up), chord.quality(), moved(chord.bass(), up));
    }

    private static NoteName moved(NoteName name, int semitones) {
        return new Key(name, io.trackwright.music.theory.Mode.MAJOR).transposed(semitones).tonic();
    }
}
