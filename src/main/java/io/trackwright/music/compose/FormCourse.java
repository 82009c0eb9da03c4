package io.trackwright.music.compose;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Ticks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * The form as the brief wants it: its sections in order, with the bars that are stated; sections of
 * open length share what is left. Where only one or two are named, the genre's own form is made to
 * contain them. Bars that do not fit the length give way to it in proportion.
 */
final class FormCourse {
    private static final int FEWEST_OF_A_FORM = 3;

    private final MusicBrief brief;
    private final Style style;
    private final List<SectionWish> wishes;
    private final double barSeconds;
    private final Set<SectionKind> banned;

    FormCourse(MusicBrief brief, Style style, MetricGrid grid) {
        this.brief = brief;
        this.style = style;
        this.barSeconds =
                grid.ticksPerBar() * 60.0 / (brief.tempoBpm().value() * Ticks.PER_QUARTER);
        this.banned = EnumSet.noneOf(SectionKind.class);
        brief.course().without().forEach(k -> banned.add(k.value()));
        this.wishes =
                brief.course().sections().stream()
                        .map(Choice::value)
                        .filter(w -> !banned.contains(w.kind()))
                        .toList();
    }

    /** True when the genre alone decides which sections there are and how long they last. */
    boolean free() {
        return wishes.isEmpty();
    }

    /** Sections that last so many bars; without wishes, those of a usual form. */
    List<Movement> plan(int bars, SplittableRandom random) {
        List<Form> forms = style.forms().stream().map(this::allowed).toList();
        if (free()) {
            return FormPlanner.plan(forms, bars, random).stream().map(Movement::of).toList();
        }
        List<Movement> wished = new ArrayList<>();
        wishes.forEach(w -> wished.add(usual(w.kind()).wished(w, barSeconds)));
        boolean whole = wished.stream().allMatch(Movement::fixed) && Bars.sum(wished) >= bars;
        if (wished.size() >= FEWEST_OF_A_FORM || whole) {
            return Bars.fit(repeated(wished, bars), bars);
        }
        return Bars.fit(embedded(FormPlanner.plan(forms, bars, random), wished, bars), bars);
    }

    /** A section of the genre's that is called so, or does the same work. */
    private Movement usual(SectionKind kind) {
        List<Form.Plan> plans = style.forms().stream().flatMap(f -> f.plans().stream()).toList();
        return plans.stream()
                .filter(p -> p.kind() == kind)
                .findFirst()
                .map(Movement::of)
                .orElseGet(() -> Movement.of(Form.plan(kind, 8, Kinship.usualEnergy(kind), 0)));
    }

    /** The form without the sections that must not be, or would make no sense before its close. */
    private Form allowed(Form form) {
        Close close = Close.of(brief);
        List<Form.Plan> kept = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int i = 0; i < form.plans().size(); i++) {
            SectionKind kind = form.plans().get(i).kind();
            boolean leaves = kind == SectionKind.OUTRO || kind == SectionKind.CODA;
            boolean opens = kind == SectionKind.INTRO && close == Close.LOOP;
            if (!banned.contains(kind) && !opens && !(leaves && close.withoutOutro())) {
                from += i < form.loopFrom() ? 1 : 0;
                to += i < form.loopTo() ? 1 : 0;
                kept.add(form.plans().get(i));
            }
        }
        if (kept.size() == form.plans().size()) {
            return form;
        }
        if (kept.isEmpty()) {
            kept.add(replacement(form));
        }
        boolean cycle = from < to;
        return new Form(kept, cycle ? from : 0, cycle ? to : kept.size(), form.chorusBars());
    }

    /** What is played when all that a form consists of is banned. */
    private Form.Plan replacement(Form form) {
        Set<SectionKind> rest = EnumSet.complementOf(EnumSet.copyOf(banned));
        Form.Plan main =
                form.plans().stream().min(Comparator.comparingInt(Form.Plan::rank)).orElseThrow();
        SectionKind kind = Kinship.nearest(main.kind(), rest).orElse(main.kind());
        return new Form.Plan(kind, main.bars(), main.energy(), 0);
    }

    /** A form shorter than the piece is played again, as often as there is room. */
    private List<Movement> repeated(List<Movement> wished, int bars) {
        boolean fixed = wished.stream().allMatch(Movement::fixed);
        int sum = Bars.sum(wished);
        List<Movement> out = new ArrayList<>(wished);
        while (fixed && Bars.sum(out) + sum <= bars) {
            out.addAll(wished);
        }
        int rest = bars - Bars.sum(out);
        if (fixed && rest * barSeconds > Math.max(8, 2.01 * barSeconds)) {
            out.add(tail(rest));
        }
        return out;
    }

    /** A section nobody asked for, because the length needs one. */
    private Movement tail(int bars) {
        Set<SectionKind> rest = EnumSet.complementOf(EnumSet.noneOf(SectionKind.class));
        rest.removeAll(banned);
        boolean leaves = !Close.of(brief).withoutOutro();
        SectionKind wanted = leaves ? SectionKind.OUTRO : SectionKind.GROOVE;
        SectionKind kind = Kinship.nearest(wanted, rest).orElse(wanted);
        return usual(kind).bars(bars);
    }

    /** The genre's plan with the wished sections in it, in their order. */
    private List<Movement> embedded(List<Form.Plan> plans, List<Movement> wished, int bars) {
        List<Movement> out = new ArrayList<>(plans.stream().map(Movement::of).toList());
        int after = -1;
        for (Movement w : wished) {
            int at = first(out, after + 1, kind -> kind == w.kind());
            at = at >= 0 ? at : first(out, after + 1, kind -> Kinship.twins(kind, w.kind()));
            if (at >= 0) {
                int usual = out.get(at).bars();
                out.set(at, w.fixed() ? w : w.bars(usual));
            } else {
                at = Math.max(after + 1, place(w.kind(), out));
                out.add(at, w.fixed() ? w : w.bars(Math.min(w.bars(), Math.max(1, bars / 4))));
            }
            after = at;
        }
        return out;
    }

    private static int first(List<Movement> form, int from, Predicate<SectionKind> wanted) {
        for (int i = from; i < form.size(); i++) {
            if (!form.get(i).asked() && wanted.test(form.get(i).kind())) {
                return i;
            }
        }
        return -1;
    }

    /** Where a section would usually come. */
    private static int place(SectionKind kind, List<Movement> form) {
        int loudest = 0;
        for (int i = 0; i < form.size(); i++) {
            loudest = form.get(i).energy() > form.get(loudest).energy() ? i : loudest;
        }
        boolean opened = form.getFirst().kind() == SectionKind.INTRO;
        boolean left = form.getLast().kind() == SectionKind.OUTRO;
        return switch (kind) {
            case INTRO -> 0;
            case OUTRO, CODA -> form.size();
            case VERSE, A, GROOVE, HEAD, THEME -> opened ? 1 : 0;
            case BUILD, PRE_CHORUS -> loudest;
            default -> Math.min(form.size() - (left ? 1 : 0), loudest + 1);
        };
    }
}
