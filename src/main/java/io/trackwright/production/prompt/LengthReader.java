package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.production.prompt.Numerals.Amount;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how long the piece shall be: "3 min 20", "2:30", "two and a half minutes", "16 bars of". A
 * time that says <em>when</em> ("after 30 seconds", "30 second intro") is no length.
 */
final class LengthReader {
    private final Reading r;
    private final List<Choice<Double>> lengths = new ArrayList<>();
    private final List<Choice<Integer>> bars = new ArrayList<>();

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

    /** The length in bars, one or none. */
    List<Choice<Integer>> bars() {
        return bars;
    }

    private int step(int at) {
        Amount time = Durations.read(r, at);
        boolean rate =
                r.token(at).is("a", "an") && r.token(at - 1).word() && r.token(at - 2).number();
        boolean key = r.token(at).raw().equals("A") && r.token(at + 1).is("min") && !rate;
        if (rate || key && r.token(at - 1).stop()) {
            return at;
        }
        if (time.end() > at) {
            return length(at, time.end(), time.value());
        }
        Amount count = Numerals.read(r, at);
        if (count.end() > at && r.has(count.end(), Role.BARS) && count.value() >= 2) {
            return bars(at, count.value(), r.hit(count.end()).to());
        }
        return at;
    }

    private int length(int at, int end, double seconds) {
        r.claim(at, end);
        boolean lasts = r.token(at - 1).is("last") && !r.token(at - 2).is("the", "for", "in", ",");
        boolean place =
                r.has(at - 1, Role.POSITION) && !lasts
                        || r.token(at - 1).is("the") && r.has(at - 2, Role.POSITION)
                        || r.has(end, Role.SECTION) && !r.has(end, Role.LONG)
                        || r.token(end).is("in", "mark", "before", "after", "ago", "later");
        boolean round = r.token(at - 1).is("after", "every", "at") && r.has(at - 2, Role.LOOP);
        boolean said = !place || round || r.has(end, Role.LONG);
        if (said && seconds > 0 && seconds <= 1e7) {
            corrected(at);
            lengths.add(Choice.stated(seconds, r.words(at, end)));
        }
        return end;
    }

    /** "3 minutes, no wait, 2 minutes". */
    private void corrected(int at) {
        boolean takenBack =
                r.has(at - 1, Role.CORRECTS)
                        || r.has(at - 2, Role.CORRECTS) && r.token(at - 1).is(",", ":");
        if (takenBack) {
            lengths.clear();
        }
    }

    /** Bars are a length as "16 bars of …", "8 bar loop", or between stops. */
    private int bars(int at, double value, int end) {
        r.claim(at, end);
        boolean ofSomething = r.token(end).is("of", "long", "de", "di", "von", "total");
        boolean loop = false;
        for (int i = end; i < end + 5 && !(r.token(i).stop() && r.hit(i).empty()); i++) {
            loop |= r.has(i, Role.LOOP);
        }
        boolean section = r.has(at - 1, Role.SECTION) || r.has(end, Role.SECTION);
        boolean alone = !section && r.token(end).stop() && r.token(at - 1).stop();
        boolean looped = false;
        for (int i = at - 1; !section && i >= at - 4 && !r.token(i).is(",", ".", ";"); i--) {
            looped |= r.has(i, Role.LOOP);
        }
        boolean asked = ofSomething || loop || alone || looped || r.token(end).is("in", "at");
        boolean place = r.token(at - 1).is("for", "every", "after", "last", "first", "each");
        if (bars.isEmpty() && !place && asked && value <= 4096) {
            bars.add(Choice.stated((int) value, r.words(at, end)));
        }
        return end;
    }
}
