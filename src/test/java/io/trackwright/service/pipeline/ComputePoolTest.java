package io.trackwright.service.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComputePoolTest {

    @Test
    void crewDoesEachPieceOnceEvenFromAFullPool() {
        try (ComputePool pool = new ComputePool(2)) {
            List<Uni<int[]>> jobs =
                    IntStream.range(0, 16)
                            .mapToObj(
                                    j ->
                                            pool.compute(
                                                    () -> {
                                                        int[] done = new int[50];
                                                        pool.crew().each(50, i -> done[i]++);
                                                        return done;
                                                    }))
                            .toList();
            int[] once = new int[50];
            Arrays.fill(once, 1);
            Uni.join()
                    .all(jobs)
                    .andFailFast()
                    .await()
                    .indefinitely()
                    .forEach(done -> assertArrayEquals(once, done));
        }
    }

    @Test
    void worksOnItsOwnNamedThreads() {
        try (ComputePool pool = new ComputePool(1)) {
            assertEquals(
                    "compute-1",
                    pool.compute(() -> Thread.currentThread().getName()).await().indefinitely());
        }
    }

    @Test
    void aFailingPieceFailsTheWhole() {
        try (ComputePool pool = new ComputePool(2)) {
            Uni<Boolean> work =
                    pool.compute(
                            () -> {
                                pool.crew()
                                        .each(
                                                4,
                                                i -> {
                                                    if (i == 2) {
                                                        throw new IllegalArgumentException("third");
                                                    }
                                                });
                                return true;
                            });
            IllegalStateException e =
                    assertThrows(IllegalStateException.class, () -> work.await().indefinitely());
            assertTrue(e.getCause() instanceof IllegalArgumentException);
        }
    }
}
