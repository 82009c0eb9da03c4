package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.score.SectionKind;
import io.trackwright.production.prompt.Numerals.Amount;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Forms by letters or by name: "AABA 32 bars", "A B A form", "rhythm changes", "12-bar blues". */
final class LetterForms {
    private static final int TUNE_BARS = 32;
    private static final int BLUES_BARS = 12;
    private static final ChordSequence BLUES =
            ChordSequence.of(
                    "I7", "I7", "I7", "I7", "IV7", "IV7", "I7", "I7", "V7", "IV7", "I7", "V7");
    private static final ChordSequence EIGHT_BAR_BLUES =
            ChordSequence.of("I7", "V7", "IV7", "IV7", "I7", "V7", "I7", "V7");
    private static final Pattern LETTERS = Pattern.compile("[ABC]{3,8}");

    private final Reading r;

    LetterForms(Reading reading) {
        r = reading;
    }

    List<Choice<SectionWish>> read() {
        for (int i = 0; i < r.size(); i++) {
            if (r.token(i).is("rhythm") && r.token(i + 1).is("changes")) {
                return letters("AABA", TUNE_BARS, r.words(i, i + 2), false);
            }
            if (r.token(i).is("blues") && bars(i) > 0) {
                return blues(i, bars(i));
            }
            String letters = letters(i);
            if (!letters.isEmpty()) {
                int to = r.token(i).text().length() > 1 ? i + 1 : i + letters.length();
                return letters(letters, barsNear(i, to), r.words(i, to), true);
            }
        }
        return List.of();
    }

    /** The bars of "12-bar blues" and "twelve bar blues"; 0 where nothing is counted. */
    private int bars(int blues) {
        for (int at = Math.max(0, blues - 4); at < blues; at++) {
            Amount n = Numerals.read(r, at);
            boolean counted = r.token(n.end()).is("bar", "bars", "takt", "takte");
            if (n.end() > at && counted && n.end() + 1 == blues) {
                return n.value() == BLUES_BARS || n.value() == 8 || n.value() == 16
                        ? (int) n.value()
                        : 0;
            }
        }
        return 0;
    }

    private List<Choice<SectionWish>> blues(int at, int bars) {
        int from = at - 1;
        while (from > 0 && !r.token(from).number() && !r.token(from).is("twelve", "eight")) {
            from--;
        }
        r.claim(from, at);
        SectionWish chorus = SectionWish.of(SectionKind.CHORUS).bars(bars);
        SectionWish wish = bars == BLUES_BARS ? chorus.over(BLUES) : chorus;
        return List.of(
                Choice.stated(
                        bars == 8 ? chorus.over(EIGHT_BAR_BLUES) : wish, r.words(from, at + 1)));
    }

    /** "AABA" in capitals, or "A B A" before "form"; empty where no letters are. */
    private String letters(int at) {
        String raw = r.token(at).raw();
        boolean joined = LETTERS.matcher(raw).matches() && raw.contains("A") && raw.contains("B");
        if (joined) {
            return raw;
        }
        StringBuilder apart = new StringBuilder();
        int i = at;
        while (r.token(i).raw().length() == 1 && "ABC".contains(r.token(i).raw())) {
            apart.append(r.token(i).raw());
            i++;
        }
        boolean form = r.token(i).is("form", "structure", "section", "sections");
        return form && apart.length() >= 2 ? apart.toString() : "";
    }

    private int barsNear(int from, int to) {
        for (int at = Math.max(0, from - 3); at < to + 3; at++) {
            Amount n = Numerals.read(r, at);
            if (r.token(at).number() && r.has(n.end(), Role.BARS) && r.free(at)) {
                r.claim(at, r.hit(n.end()).to());
                return (int) n.value();
            }
        }
        return 0;
    }

    private static List<Choice<SectionWish>> letters(
            String letters, int bars, String words, boolean stated) {
        boolean even = bars > 0 && bars % letters.length() == 0;
        List<Choice<SectionWish>> out = new ArrayList<>();
        for (char c : letters.toCharArray()) {
            SectionKind kind =
                    c == 'A' ? SectionKind.A : c == 'B' ? SectionKind.B : SectionKind.BRIDGE;
            SectionWish wish = SectionWish.of(kind).bars(even ? bars / letters.length() : 0);
            out.add(stated ? Choice.stated(wish, words) : Choice.inferred(wish, words));
        }
        return out;
    }
}
