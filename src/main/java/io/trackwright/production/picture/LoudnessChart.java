package io.trackwright.production.picture;

import io.trackwright.audio.metering.LoudnessMeter;
import java.util.List;
import java.util.Locale;

/**
 * Loudness over time: momentary (400 ms) as an area, short-term (3 s) as a line, each at the middle
 * of its window (EBU Tech 3341), with the level aimed at and the sections of the piece.
 */
public final class LoudnessChart {
    public static final int MIN_HEIGHT = 120;

    private static final int LEFT = 44;
    private static final int RIGHT = 14;
    private static final int TOP = 52;
    private static final int BOTTOM = 26;
    private static final double FONT = 11;
    private static final double STEP_LU = 6;
    private static final double SPAN_LU = 30;

    private final Overview overview;
    private final List<Stretch> form;
    private final double targetLufs;
    private final Size size;
    private final Theme theme;
    private final double[] powers;
    private final double topLufs;

    /**
     * A chart to be drawn.
     *
     * @param form in order of time; may be empty
     * @param size at least {@link #MIN_HEIGHT} high
     */
    public LoudnessChart(
            Overview overview, List<Stretch> form, double targetLufs, Size size, Theme theme) {
        if (size.height() < MIN_HEIGHT) {
            throw new IllegalArgumentException("height must be 120 or more, was " + size.height());
        }
        this.overview = overview;
        this.form = List.copyOf(form);
        this.targetLufs = targetLufs;
        this.size = size;
        this.theme = theme;
        powers = overview.hopPowers();
        double loudest = targetLufs;
        for (int i = 0; i + LoudnessMeter.BLOCK_HOPS <= powers.length; i++) {
            loudest = Math.max(loudest, at(i, LoudnessMeter.BLOCK_HOPS));
        }
        topLufs = Math.ceil((loudest + 1) / STEP_LU) * STEP_LU;
    }

    /** Loudness of a window that begins with a hop. */
    private double at(int hop, int hops) {
        double sum = 0;
        for (int i = hop; i < hop + hops; i++) {
            sum += powers[i];
        }
        return LoudnessMeter.lufs(sum / hops);
    }

    private double x(double seconds) {
        return LEFT + seconds / overview.seconds() * (size.width() - LEFT - RIGHT);
    }

    private double y(double lufs) {
        double share = Math.clamp((topLufs - lufs) / SPAN_LU, 0, 1);
        return TOP + share * (size.height() - TOP - BOTTOM);
    }

    /** The picture as SVG. */
    public String svg(String title) {
        double integrated = LoudnessMeter.integratedLufs(powers, powers.length);
        String facts =
                String.format(
                                Locale.ROOT,
                                "integrated %.1f LUFS, target %.1f LUFS, loudest 400 ms %.1f LUFS",
                                integrated,
                                targetLufs,
                                loudest(LoudnessMeter.BLOCK_HOPS))
                        .replace('-', '−');
        SvgText svg =
                new SvgText(
                        size,
                        theme.background(),
                        title,
                        "Loudness over time: " + facts + ". " + FormBands.described(form));
        double right = size.width() - RIGHT;
        double floor = size.height() - BOTTOM;
        FormBands.draw(svg, form, overview.seconds(), LEFT, right, floor, theme);
        FormBands.label(svg, form, overview.seconds(), LEFT, right, TOP - 8, theme);
        svg.label("Loudness", LEFT + 7, 20, "start", 13, theme.text());
        svg.label(facts, right - 4, 20, "end", FONT, theme.faint());
        scales(svg, right, floor);
        svg.add(
                "<defs><linearGradient id=\"ink\" gradientUnits=\"userSpaceOnUse\" x1=\"%d\" y1=\"0\""
                        + " x2=\"%.0f\" y2=\"0\"><stop stop-color=\"%s\"/><stop offset=\"1\""
                        + " stop-color=\"%s\"/></linearGradient></defs>\n",
                LEFT, right, Theme.css(theme.ink(0)), Theme.css(theme.ink(1)));
        curve(svg, LoudnessMeter.BLOCK_HOPS, floor);
        curve(svg, LoudnessMeter.SHORT_TERM_HOPS, 0);
        double target = y(targetLufs);
        svg.add(
                "<line x1=\"%d\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\""
                        + " stroke-width=\"1.2\" stroke-dasharray=\"5 4\"/>\n",
                LEFT, right, target, target, Theme.css(theme.mark()));
        return svg.finish();
    }

    private double loudest(int hops) {
        double most = LoudnessMeter.SILENCE_LUFS;
        for (int i = 0; i + hops <= powers.length; i++) {
            most = Math.max(most, at(i, hops));
        }
        return most;
    }

    private void scales(SvgText svg, double right, double floor) {
        for (double lufs = topLufs; lufs >= topLufs - SPAN_LU; lufs -= STEP_LU) {
            svg.add(
                    "<line x1=\"%d\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n",
                    LEFT, right, y(lufs), y(lufs), Theme.css(theme.rule()));
            String number = lufs == 0 ? "0" : String.format(Locale.ROOT, "−%.0f", -lufs);
            svg.label(lufs > 0 ? "" : number, LEFT - 8, y(lufs) + 4, "end", FONT, theme.faint());
        }
        double step = SvgText.timeStep(overview.seconds(), right - LEFT, 56);
        for (double t = 0; t <= overview.seconds(); t += step) {
            boolean last = x(t) > right - 20;
            svg.label(
                    SvgText.clock(t),
                    last ? right : x(t),
                    floor + 17,
                    last ? "end" : "middle",
                    FONT,
                    theme.faint());
        }
    }

    /**
     * The loudness of windows of {@code hops} hops, at most two points for each pixel.
     *
     * @param floor where an area ends below; 0 for a line
     */
    private void curve(SvgText svg, int hops, double floor) {
        int windows = powers.length - hops + 1;
        if (windows < 1) {
            return;
        }
        int stride = Math.max(1, windows / (2 * size.width()));
        double middle = hops / 2.0 / LoudnessMeter.HOPS_PER_SECOND;
        String style =
                floor > 0
                        ? "fill=\"url(#ink)\" opacity=\"0.38\""
                        : "fill=\"none\" stroke=\"url(#ink)\" stroke-width=\"2.2\""
                                + " stroke-linejoin=\"round\" stroke-linecap=\"round\"";
        svg.add("<path %s d=\"", style);
        double first = x(middle);
        double last = first;
        for (int i = 0; i < windows; i += stride) {
            last = x((double) i / LoudnessMeter.HOPS_PER_SECOND + middle);
            svg.add("%s%.1f %.1f", i == 0 ? "M" : "L", last, y(at(i, hops)));
        }
        if (floor > 0) {
            svg.add("L%.1f %.1fL%.1f %.1fZ", last, floor, first, floor);
        }
        svg.add("\"/>\n");
    }
}
