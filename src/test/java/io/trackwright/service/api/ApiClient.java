package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What the tests of the running service ask of it again and again. */
final class ApiClient {
    static final String JOBS = "/api/v1/jobs";
    static final String SHORT = "{\"prompt\":\"House, 12 seconds\",\"seed\":42}";

    private static String shared = "none";

    private ApiClient() {}

    static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    /** The id of a job just accepted. */
    static String create(String body) {
        return json(body).post(JOBS).then().statusCode(202).extract().path("id");
    }

    /** The id of a short job that has succeeded; the same for all who only look. */
    static synchronized String finished() {
        boolean there = given().get(JOBS + "/" + shared).statusCode() == 200;
        shared = there ? shared : newlyFinished();
        return shared;
    }

    /** The id of a short job of one's own that has succeeded. */
    static String newlyFinished() {
        return succeeded(SHORT);
    }

    /** The id of a job of one's own that has succeeded. */
    static String succeeded(String body) {
        String id = create(body);
        for (int tries = 0; tries < 20; tries++) {
            // the stream ends with the job
            given().get(JOBS + "/" + id + "/events").then().statusCode(200);
            Response job = given().get(JOBS + "/" + id);
            if (job.<String>path("finishedAt") != null) {
                job.then().body("status", equalTo("succeeded"));
                return id;
            }
        }
        throw new AssertionError("job " + id + " did not end");
    }
}
