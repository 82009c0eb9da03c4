package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceClientTest {
    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/,http://localhost:8080",
        "localhost:8080,http://localhost:8080",
        "https://music.example/tw//,https://music.example/tw"
    })
    void readsAddresses(String text, String root) {
        assertEquals(root, new ServiceClient(text).root().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://", "ftp://host", "a b", "http:// x"})
    void refusesWhatIsNone(String text) {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> new ServiceClient(text));
        assertEquals(ExitCode.REJECTED, failure.code());
    }
}
