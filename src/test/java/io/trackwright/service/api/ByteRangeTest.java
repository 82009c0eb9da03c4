package io.trackwright.service.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110, §14.1.2, with a file of 100 bytes. */
class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=90-, 90, 10",
        "bytes=90-200, 90, 10",
        "bytes=-5, 95, 5",
        "bytes=-500, 0, 100",
        "BYTES=99-99, 99, 1",
    })
    void takesOneRange(String header, long first, long count) {
        assertEquals(new ByteRange.Slice(first, count), ByteRange.of(header, 100));
    }

    @ParameterizedTest
    @CsvSource({"bytes=100-", "bytes=100-200", "bytes=-0"})
    void refusesWhatLiesOutside(String header) {
        assertEquals(new ByteRange.Outside(), ByteRange.of(header, 100));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=",
                "bytes=-",
                "bytes=9-0",
                "bytes=0-1,4-5",
                "lines=0-1",
                "bytes=a-b",
                "bytes=0-99999999999999999999",
                "nonsense"
            })
    void answersTheRestWithTheWhole(String header) {
        assertEquals(new ByteRange.Whole(), ByteRange.of(header, 100));
    }
}
