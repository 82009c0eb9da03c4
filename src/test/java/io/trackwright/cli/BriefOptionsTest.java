package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefOptionsTest {
    @Test
    void shortNamesBecomeFields() {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("tempo", "174");
        pairs.put("length", "1:30");
        pairs.put("genre", "Drum and Bass");
        pairs.put("key", "F minor");
        pairs.put("time", "3/4");
        pairs.put("exclusions", "piano, Electric Guitar");
        assertEquals(
                "{\"tempoBpm\":174.0,\"lengthSeconds\":90.0,\"genre\":\"drum_and_bass\","
                        + "\"key\":\"F minor\",\"timeSignature\":\"3/4\","
                        + "\"exclusions\":[\"piano\",\"electric_guitar\"]}",
                BriefOptions.json(pairs).toString());
    }

    @ParameterizedTest
    @CsvSource({"tempo,fast", "tempo,NaN", "tempo,Infinity", "length,long"})
    void refusesWhatIsNoNumber(String key, String value) {
        CommandFailure failure =
                assertThrows(CommandFailure.class, () -> BriefOptions.json(Map.of(key, value)));
        assertEquals(ExitCode.REJECTED, failure.code());
    }
}
