package io.trackwright.production.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentPlanTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 44_099, 44_100, 44_101, 132_300, 308_700, 308_701, 7_938_000})
    void segmentsCoverTheTrackExactly(long totalFrames) {
        SegmentPlan plan = new SegmentPlan(44_100, totalFrames);
        long frames = 0;
        for (int k = 0; k < plan.count(); k++) {
            assertEquals(frames, plan.startFrame(k));
            assertTrue(plan.frames(k) >= 1 && plan.frames(k) <= plan.maxFrames());
            frames += plan.frames(k);
        }
        assertEquals(totalFrames, frames);
    }

    @Test
    void masteringLooksAheadTwiceAsFarButNeverMoreThanHalfAMinute() {
        SegmentPlan plan = new SegmentPlan(44_100, 180 * 44_100L);
        assertEquals(1, plan.shownBefore(0));
        assertEquals(7, plan.shownBefore(3));
        assertEquals(28, plan.shownBefore(20));
        assertEquals(plan.count() - 1, plan.shownBefore(plan.count() - 2));
        assertEquals(plan.count() - 1, plan.shownBefore(plan.count() - 1));
    }
}
