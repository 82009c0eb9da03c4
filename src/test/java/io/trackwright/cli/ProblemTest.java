package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static CommandFailure of(int status, String body) {
        return Problem.failure(status, body, HttpHeaders.of(Map.of(), (n, v) -> true));
    }

    @Test
    void namesEveryBadField() {
        CommandFailure failure =
                of(
                        422,
                        """
                        {"title":"Invalid request","detail":"two are wrong","errors":[
                         {"pointer":"/prompt","detail":"must not be blank"},
                         {"parameter":"limit","detail":"must be an\\n integer 1..100"}]}
                        """);
        assertEquals(
                "Invalid request: /prompt must not be blank; limit must be an integer 1..100",
                failure.getMessage());
        assertEquals(ExitCode.REJECTED, failure.code());
        assertEquals(2, failure.document().at("/error/problem/errors").size());
    }

    @Test
    void serverErrorsAreNotTheUsersFault() {
        CommandFailure failure = of(502, "<html>bad gateway</html>");
        assertEquals("the service answered with status 502", failure.getMessage());
        assertEquals(ExitCode.UNREACHABLE, failure.code());
    }

    @Test
    void saysWhenToTryAgain() {
        var headers = HttpHeaders.of(Map.of("Retry-After", List.of("7")), (n, v) -> true);
        assertEquals(
                "Too many jobs; try again in 7 s",
                Problem.failure(429, "{\"title\":\"Too many jobs\"}", headers).getMessage());
    }
}
