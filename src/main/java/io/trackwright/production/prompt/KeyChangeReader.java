package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.KeyChange;
import io.trackwright.music.score.SectionKind;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds changes of key: to a key named ("modulate to G major in the chorus") or by an interval ("up
 * a whole step", "key change at the last chorus", which is a whole tone up). Where no section is
 * named, the last chorus changes.
 */
final class KeyChangeReader {
    private static final int REACH = 8;
    private static final int USUAL_SEMITONES = 2;
    private static final Pattern KEY = Pattern.compile("modul|key|driver|tonart|tonal");
    private static final Pattern DOWN = Pattern.compile(" (down|lower|runter|abajo|bas|giu) ");
    private static final Map<String, Integer> INTERVALS = new LinkedHashMap<>();

    static {
        WordTable.read(
                """
                1: half step | half tone | halftone | halfstep | semitone | semi tone | minor second
                    | halbton | medio tono | demi ton | semitono | semitom | meio tom
                2: whole step | whole tone | full step | full tone | wholetone | major second
                    | two semitones | 2 semitones | ganzton | tono entero | ton entier | tono intero
                    | tom inteiro | one step | a step
                3: minor third | three semitones | 3 semitones | kleine terz | tercera menor
                4: major third | four semitones | 4 semitones | grosse terz | tercera mayor
                5: fourth | perfect fourth | five semitones | 5 semitones | quarte | cuarta
                7: fifth | perfect fifth | seven semitones | 7 semitones | quinte | quinta
                """,
                (k, p) -> INTERVALS.put(p, Integer.valueOf(k)));
    }

    private final Reading r;
    private final List<Choice<KeyChange>> found = new ArrayList<>();

    KeyChangeReader(Reading reading) {
        r = reading;
    }

    /**
     * @param targets keys the text moves to, found by the reader of keys
     */
    List<Choice<KeyChange>> read(List<KeyReader.Target> targets) {
        for (KeyReader.Target t : targets) {
            add(t.from(), t.to(), new KeyChange.To(t.key()));
        }
        for (Hit h : r.hits()) {
            if (h.has(Role.MODULATES) && !r.negated(h) && found.isEmpty()) {
                modulation(h);
            }
        }
        return found;
    }

    private void modulation(Hit h) {
        int semitones = interval(h.from());
        String said = r.words(h.from(), h.to()).toLowerCase(java.util.Locale.ROOT);
        boolean tells = KEY.matcher(said).find();
        if (semitones == 0 && !tells) {
            return;
        }
        add(h.from(), h.to(), new KeyChange.By(semitones == 0 ? USUAL_SEMITONES : semitones));
    }

    private int interval(int at) {
        int from = Math.max(0, at - REACH / 2);
        String near = " " + String.join(" ", r.texts(from, at + REACH)) + " ";
        int sign = DOWN.matcher(near).find() ? -1 : 1;
        return INTERVALS.entrySet().stream()
                .filter(e -> near.contains(" " + e.getKey() + " "))
                .findFirst()
                .map(e -> sign * e.getValue())
                .orElse(0);
    }

    private void add(int from, int to, KeyChange.Target target) {
        SectionKind kind = SectionKind.CHORUS;
        boolean last = true;
        int end = to;
        boolean named = r.has(from - 2, Term.Form.class);
        int first = named ? r.hit(from - 2).from() : Math.max(0, from - REACH);
        for (int i = first; i < (named ? from : to + REACH) && i < r.size(); i++) {
            Hit h = r.hit(i);
            if (h.has(Term.Form.class) && h.from() == i) {
                kind = h.all(Term.Form.class).findFirst().orElseThrow().kind();
                last = r.token(i - 1).is("last", "final", "letzten", "ultimo", "dernier", "ultima");
                end = Math.max(end, h.to());
                if (i >= from) {
                    break;
                }
            }
        }
        found.add(Choice.stated(new KeyChange(kind, last, target), r.words(from, end)));
    }
}
