package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.production.prompt.Numerals.Amount;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how long the piece shall be: "3 min 20", "2:30", "two and a half minutes", "16 bars of". A
 * time that says <em>when</em> ("after 30 seconds", "30 second intro") is no length, nor is an era
 * ("90s").
 */
final class LengthReader {
    private final Reading r;
    private final List<Choice<Double>> lengths = new ArrayList<>();
    private double bars;
    private String barWords = "";

    LengthReader(Reading reading) {
        r = reading;
    }

    LengthReader read() {
        for (int i = 0; i < r.size(); ) {
            i = Math.max(i + 1, r.free(i) ? step(i) : i);
        }
        return this;
    }

    List<Choice<Double>> lengths() {
        return lengths;
    }

    /** The length in bars, or 0 when none is given. */
    double bars() {
        return bars;
    }

    String barWords() {
        return barWords;
    }

    private int step(int at) {
        if (clock(at)) {
            double seconds = r.token(at).value() * 60 + r.token(at + 2).value();
            return length(at, at + 3, seconds);
        }
        Amount amount = Numerals.read(r, at);
        if (amount.end() == at) {
            return at;
        }
        double value = amount.value();
        int end = amount.end();
        if (r.token(end).gap() == Token.Gap.HYPHEN && r.token(end).number()) {
            value = (value + r.token(end).value()) / 2;
            end++;
        }
        if (r.has(end, Role.BARS) && value >= 2) {
            return bars(at, value, r.hit(end).to());
        }
        if (era(at)) {
            r.claim(at, end + 1);
            return end + 1;
        }
        return units(at, value, end);
    }

    private int units(int at, double firstValue, int firstEnd) {
        double seconds = 0;
        double value = firstValue;
        int end = firstEnd;
        double lastUnit = Double.MAX_VALUE;
        if (r.token(end).is("a", "an", "of") && value == 0.5) {
            end++;
        }
        while (true) {
            double unit = unit(end);
            if (!(unit > 0 && unit < lastUnit)) {
                break;
            }
            seconds += value * unit;
            lastUnit = unit;
            end = r.hit(end).to();
            int half = half(end);
            if (half > end) {
                seconds += unit / 2;
                end = half;
            }
            int next = r.token(end).is("and", "und", "y", "et", "e", "и", ",") ? end + 1 : end;
            Amount more = Numerals.read(r, next);
            if (unit(more.end()) > 0 && unit(more.end()) < lastUnit) {
                value = more.value();
                end = more.end();
            } else {
                boolean bare = r.token(end).number() && unit == 60 && !r.has(end + 1, Role.BPM);
                if (bare && r.token(end).value() < 60 && nothingCounted(end + 1)) {
                    seconds += r.token(end).value();
                    end++;
                }
                break;
            }
        }
        return seconds > 0 ? length(at, end, seconds) : at;
    }

    private boolean nothingCounted(int at) {
        return r.token(at).stop() || r.token(at).is("in", "en", "em", "mit", "con", "com", "avec");
    }

    private double unit(int at) {
        Hit h = r.hit(at);
        boolean letter = r.token(at).text().length() == 1 && r.token(at).text().charAt(0) < 0x80;
        boolean apart = !r.token(at).glued() && !(r.token(at).is("s") && r.token(at - 1).number());
        if (h.from() != at || letter && apart) {
            return 0;
        }
        return h.all(Term.Unit.class).mapToDouble(Term.Unit::seconds).findFirst().orElse(0);
    }

    /** "and a half", "et demie", "y medio", "e mezzo", "с половиной". */
    private int half(int at) {
        boolean and = r.token(at).is("and", "et", "y", "e", "с");
        if (and && r.token(at + 1).is("a") && r.token(at + 2).is("half")) {
            return at + 3;
        }
        boolean word =
                r.token(at + 1)
                                .is(
                                        "demi", "demie", "medio", "media", "mezzo", "mezza", "meio",
                                        "meia")
                        || r.token(at + 1).is("половиной");
        return and && word ? at + 2 : at;
    }

    private boolean clock(int at) {
        return r.token(at).number()
                && r.token(at + 1).is(":", "：")
                && r.token(at + 1).glued()
                && r.token(at + 2).number()
                && r.token(at + 2).glued()
                && r.token(at + 2).text().length() == 2
                && r.token(at + 2).value() < 60
                && r.token(at).value() < 60;
    }

    private int length(int at, int end, double seconds) {
        r.claim(at, end);
        boolean lasts = r.token(at - 1).is("last") && !r.token(at - 2).is("the", "for", "in", ",");
        boolean place =
                r.has(at - 1, Role.POSITION) && !lasts
                        || r.token(at - 1).is("the") && r.has(at - 2, Role.POSITION)
                        || r.has(end, Role.SECTION) && !r.has(end, Role.LONG)
                        || r.token(end).is("in", "mark", "before", "after");
        boolean said = !place || r.has(end, Role.LONG);
        if (said && seconds > 0 && seconds <= 1e7) {
            lengths.add(Choice.stated(seconds, r.words(at, end)));
        }
        return end;
    }

    /** "90s", "the '80s", "1990s"; but "90s long" is a length. */
    private boolean era(int at) {
        Token n = r.token(at);
        Token s = r.token(at + 1);
        if (!n.number() || !s.is("s") || !s.glued() || r.has(at + 2, Role.LONG)) {
            return false;
        }
        double v = n.value();
        boolean decade = v % 10 == 0 && (v >= 50 && v <= 90 || v >= 1600 && v <= 2030);
        return decade || r.token(at - 1).is("the", "early", "late", "mid");
    }

    /** Bars are a length as "16 bars of …", "8 bar loop", or alone beside the word "loop". */
    private int bars(int at, double value, int end) {
        r.claim(at, end);
        boolean ofSomething = r.token(end).is("of", "long", "de", "di", "von");
        boolean loop = r.has(end, Role.LOOP);
        boolean section = r.has(at - 1, Role.SECTION) || r.has(end, Role.SECTION);
        boolean loopAnywhere = r.hits().stream().anyMatch(h -> h.has(Role.LOOP));
        boolean alone = loopAnywhere && !section && r.token(end).stop();
        if (bars == 0 && !r.token(at - 1).is("for", "every") && (ofSomething || loop || alone)) {
            bars = value;
            barWords = r.words(at, end);
        }
        return end;
    }
}
