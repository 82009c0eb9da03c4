package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.SpectrumMeter;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.render.Automation;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the hands at the desk do to a piece that has a build, a drop and a breakdown. */
class AutomationTest {
    private static final int RATE_HZ = 44_100;
    private static Score score;
    private static StereoBlock still;
    private static StereoBlock played;

    @BeforeAll
    static void playsOnePieceWithAndWithoutHands() {
        score =
                Stream.of("trance", "future_bass", "house")
                        .flatMap(g -> Stream.of(70.0, 100.0).map(s -> Commission.of(g, s)))
                        .map(Commission::score)
                        .filter(s -> has(s, SectionKind.BUILD) && has(s, SectionKind.BREAKDOWN))
                        .filter(s -> has(s, SectionKind.DROP) || has(s, SectionKind.CLIMAX))
                        .findFirst()
                        .orElseThrow();
        Palette palette =
                Genres.all().stream()
                        .filter(g -> g.name().slug().equals("trance"))
                        .findFirst()
                        .orElseThrow()
                        .palette(score.tempo().startBpm());
        played = mix(palette);
        still = mix(new Palette(palette.slots(), resting(palette.house()), palette.busses()));
    }

    private static boolean has(Score score, SectionKind kind) {
        return score.sections().stream().anyMatch(s -> s.kind() == kind);
    }

    private static Palette.House resting(Palette.House house) {
        return new Palette.House() {
            @Override
            public Palette.Slot slot(Role role, InstrumentFamily family) {
                return house.slot(role, family);
            }

            @Override
            public Automation automation() {
                return Automation.NONE;
            }
        };
    }

    private static StereoBlock mix(Palette palette) {
        MixRenderer renderer = new MixRenderer(score, palette, RATE_HZ, 5);
        StereoBlock mix = new StereoBlock((int) renderer.totalFrames());
        renderer.render(mix, Crew.ALONE);
        return mix;
    }

    private static List<Section> sections(SectionKind... kinds) {
        List<Section> found = new ArrayList<>();
        for (SectionKind kind : kinds) {
            score.sections().stream().filter(s -> s.kind() == kind).forEach(found::add);
        }
        return found;
    }

    /** How much louder the hands make a band over a share of a section, in dB. */
    private static double changeDb(Section section, double from, double to, double lowHz) {
        double start = score.barSeconds(section.startBar());
        double length = score.barSeconds(section.endBar()) - start;
        int first = (int) ((start + from * length) * RATE_HZ);
        int last = (int) ((start + to * length) * RATE_HZ);
        return power(played, first, last, lowHz) - power(still, first, last, lowHz);
    }

    private static double power(StereoBlock mix, int from, int to, double lowHz) {
        StereoBlock part = new StereoBlock(Math.min(to, mix.frames()) - from);
        System.arraycopy(mix.left, from, part.left, 0, part.frames());
        System.arraycopy(mix.right, from, part.right, 0, part.frames());
        SpectrumMeter meter = new SpectrumMeter(RATE_HZ);
        meter.process(part);
        double sum = 0;
        double[] levels = meter.bandLevelsDb();
        for (int b = 0; b < SpectrumMeter.BANDS; b++) {
            if (SpectrumMeter.centreHz(b) >= lowHz && SpectrumMeter.centreHz(b) < 4 * lowHz) {
                sum += Math.pow(10, levels[b] / 10);
            }
        }
        return 10 * Math.log10(sum);
    }

    @Test
    void aBuildOpensUp() {
        for (Section build : sections(SectionKind.BUILD)) {
            double early = changeDb(build, 0, 0.25, 500);
            double late = changeDb(build, 0.75, 1, 500);
            assertTrue(late > early + 1.5, build.startBar() + ": " + early + " dB, then " + late);
        }
    }

    @Test
    void aBreakdownThinsOut() {
        for (Section breakdown : sections(SectionKind.BREAKDOWN)) {
            double low = changeDb(breakdown, 0.1, 0.9, 50);
            assertTrue(low < 0.3, breakdown.startBar() + ": " + low);
        }
    }

    @Test
    void aDropIsLifted() {
        for (Section drop : sections(SectionKind.DROP, SectionKind.CLIMAX)) {
            double middle = changeDb(drop, 0.1, 0.9, 500);
            assertTrue(middle > 0.2 && middle < 1.5, drop.startBar() + ": " + middle);
            assertEquals(0, changeDb(drop, 0.1, 0.9, 40), 0.4);
        }
    }
}
