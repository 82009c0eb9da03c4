package io.trackwright.production.prompt;

import io.trackwright.production.prompt.Numerals.Amount;

/** An amount of time: "3 min 20", "2:30", "two and a half minutes", "1m30s". */
final class Durations {
    private Durations() {}

    /** Seconds and one past the last token; the end is the start when no time stands there. */
    static Amount read(Reading r, int at) {
        if (clock(r, at)) {
            return new Amount(r.token(at).value() * 60 + r.token(at + 2).value(), at + 3);
        }
        Amount first = Numerals.read(r, at);
        if (first.end() == at) {
            return first;
        }
        Amount middle = range(r, first);
        return units(r, at, middle);
    }

    /** "2-3 minutes" is their middle. */
    static Amount range(Reading r, Amount first) {
        Token second = r.token(first.end());
        boolean joined = second.gap() == Token.Gap.HYPHEN && second.number();
        boolean to =
                second.is("to", "or", "bis", "oder", "a", "o", "ou")
                        && r.token(first.end() + 1).number();
        if (joined) {
            return new Amount((first.value() + second.value()) / 2, first.end() + 1);
        }
        if (to && r.has(first.end() + 2, Term.Unit.class)) {
            double other = r.token(first.end() + 1).value();
            return new Amount((first.value() + other) / 2, first.end() + 2);
        }
        return first;
    }

    private static Amount units(Reading r, int at, Amount first) {
        double seconds = 0;
        double value = first.value();
        int end = first.end();
        double lastUnit = Double.MAX_VALUE;
        if (r.token(end).is("a", "an", "of") && value == 0.5) {
            end++;
        }
        while (true) {
            double unit = unit(r, end);
            if (!(unit > 0 && unit < lastUnit)) {
                break;
            }
            seconds += value * unit;
            lastUnit = unit;
            end = r.hit(end).to();
            int half = half(r, end);
            if (half > end) {
                seconds += unit / 2;
                end = half;
            }
            int next = r.token(end).is("and", "und", "y", "et", "e", "и", ",") ? end + 1 : end;
            Amount more = Numerals.read(r, next);
            if (unit(r, more.end()) > 0 && unit(r, more.end()) < lastUnit) {
                value = more.value();
                end = more.end();
            } else {
                Amount rest = Numerals.read(r, end);
                boolean bare = rest.end() > end && unit == 60 && !r.token(end).is("a", "an", "un");
                if (bare && rest.value() < 60 && nothingCounted(r, rest.end())) {
                    seconds += rest.value();
                    end = rest.end();
                }
                break;
            }
        }
        return seconds > 0 ? new Amount(seconds, end) : new Amount(0, at);
    }

    private static boolean nothingCounted(Reading r, int at) {
        return r.token(at).stop() || r.token(at).is("in", "en", "em", "mit", "con", "com", "avec");
    }

    private static double unit(Reading r, int at) {
        Hit h = r.hit(at);
        Token t = r.token(at);
        boolean letter = t.text().length() == 1 && t.text().charAt(0) < 0x80;
        boolean apart = !t.glued() && !(t.is("s") && r.token(at - 1).number());
        if (h.from() != at || letter && apart) {
            return 0;
        }
        return h.all(Term.Unit.class).mapToDouble(Term.Unit::seconds).findFirst().orElse(0);
    }

    /** "and a half", "et demie", "y medio", "e mezzo", "с половиной". */
    private static int half(Reading r, int at) {
        boolean and = r.token(at).is("and", "et", "y", "e", "с");
        if (and && r.token(at + 1).is("a") && r.token(at + 2).is("half")) {
            return at + 3;
        }
        boolean word =
                r.token(at + 1)
                        .is(
                                "demi",
                                "demie",
                                "medio",
                                "media",
                                "mezzo",
                                "mezza",
                                "meio",
                                "meia",
                                "половиной");
        return and && word ? at + 2 : at;
    }

    private static boolean clock(Reading r, int at) {
        return r.token(at).number()
                && r.token(at + 1).is(":")
                && r.token(at + 1).glued()
                && r.token(at + 2).number()
                && r.token(at + 2).glued()
                && r.token(at + 2).text().length() == 2
                && r.token(at + 2).value() < 60
                && r.token(at).value() < 60;
    }
}
