package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFilesTest {
    @ParameterizedTest
    @CsvSource({
        "drums,drums",
        "Reese Bass,Reese-Bass",
        "../../etc/passwd,etc-passwd",
        ".hidden,hidden",
        "a/b\\c,a-b-c",
        "..,part",
        "Größe 1,Größe-1"
    })
    void partNamesBecomeSafeFileNames(String name, String expected) {
        assertEquals(expected, JobFiles.fileName(name));
    }

    @Test
    void theFolderIsNamedAfterTheTrack() {
        var job = Json.object().put("id", "0199c0de-77").put("title", "Night Drive, Part II!");
        assertEquals("night-drive-part-ii-0199c0de", JobFiles.defaultFolder(job).toString());
    }
}
