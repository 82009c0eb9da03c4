package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static io.trackwright.service.api.ApiClient.JOBS;
import static io.trackwright.service.api.ApiClient.newlyFinished;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.trackwright.production.render.Engine;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A track outlives the engine that made it. */
@QuarkusTest
class EngineChangeTest {
    @Inject JobRepository jobs;

    private static Job madeBy(String engineVersion, Job j) {
        return new Job(
                j.id(),
                j.owner(),
                j.request(),
                j.state(),
                j.progress(),
                j.adjustments(),
                j.title(),
                j.durationSeconds(),
                j.timings(),
                j.warnings(),
                engineVersion,
                j.createdAt(),
                j.version());
    }

    @Test
    void stemsOfAnotherEngineAreRefusedAndTheManifestNamesIt() {
        String id = newlyFinished();
        String stem = given().get(JOBS + "/" + id).path("stems[0].url");
        String manifest = JOBS + "/" + id + "/manifest.json";
        given().get(manifest).then().body("engineVersion", equalTo(Engine.VERSION));
        jobs.change(new JobId(UUID.fromString(id)), j -> JobChange.of(madeBy("0.0.9", j)))
                .await()
                .atMost(Duration.ofSeconds(10));
        given().get(manifest).then().body("engineVersion", equalTo("0.0.9"));
        given().get(stem).then().statusCode(404).body("detail", containsString("0.0.9"));
        given().get(JOBS + "/" + id + "/stems.zip").then().statusCode(404);
        given().get(JOBS + "/" + id + "/master.flac").then().statusCode(200);
    }
}
