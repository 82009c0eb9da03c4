package io.trackwright.music.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.score.SectionKind;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FormPlannerTest {
    private static final Form FORM =
            new Form(
                    List.of(
                            Form.plan(SectionKind.INTRO, 8, 0.3, 1),
                            Form.plan(SectionKind.BUILD, 8, 0.6, 2),
                            Form.plan(SectionKind.DROP, 32, 0.9, 0),
                            Form.plan(SectionKind.OUTRO, 8, 0.4, 1)),
                    1,
                    3);

    private static List<Form.Plan> plan(int bars) {
        return FormPlanner.plan(List.of(FORM), bars, new SplittableRandom(1));
    }

    @Test
    void fillsAnyNumberOfBarsExactly() {
        for (int bars = 1; bars < 500; bars++) {
            List<Form.Plan> plans = plan(bars);
            assertEquals(bars, plans.stream().mapToInt(Form.Plan::bars).sum());
            assertTrue(plans.stream().allMatch(p -> p.bars() >= 1));
        }
    }

    @Test
    void keepsTheDropWhenShortAndRepeatsTheCycleWhenLong() {
        assertEquals(List.of(SectionKind.DROP), plan(3).stream().map(Form.Plan::kind).toList());
        long drops = plan(200).stream().filter(p -> p.kind() == SectionKind.DROP).count();
        assertTrue(drops >= 4, "drops " + drops);
        List<Form.Plan> usual = plan(56);
        assertEquals(List.of(8, 8, 32, 8), usual.stream().map(Form.Plan::bars).toList());
    }

    @Test
    void chorusesKeepTheirLength() {
        Form blues =
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 4, 0.6, 2),
                                Form.plan(SectionKind.VERSE, 12, 0.6, 0),
                                Form.plan(SectionKind.VERSE, 12, 0.7, 1),
                                Form.plan(SectionKind.SOLO, 12, 0.8, 3),
                                Form.plan(SectionKind.VERSE, 12, 0.8, 2),
                                Form.plan(SectionKind.OUTRO, 4, 0.7, 2)),
                        3,
                        5,
                        12);
        for (int bars = 1; bars < 300; bars++) {
            List<Form.Plan> plans = FormPlanner.plan(List.of(blues), bars, new SplittableRandom(1));
            assertEquals(bars, plans.stream().mapToInt(Form.Plan::bars).sum());
            long whole = plans.stream().filter(p -> p.bars() == 12).count();
            assertEquals(bars / 12, whole, bars + " bars");
        }
    }
}
