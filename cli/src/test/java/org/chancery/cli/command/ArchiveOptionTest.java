package org.chancery.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.chancery.cli.report.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs({OS.LINUX, OS.MAC})
class ArchiveOptionTest {

    @Test
    void linuxFollowsXdg() throws Trouble {
        assertThat(place(Map.of(), "Linux")).isEqualTo("/home/clerk/.local/share/chancery/archive");
        assertThat(place(Map.of("XDG_DATA_HOME", "/data"), "Linux"))
                .isEqualTo("/data/chancery/archive");
        assertThat(place(Map.of("XDG_DATA_HOME", "relative"), "Linux"))
                .isEqualTo("/home/clerk/.local/share/chancery/archive");
    }

    @Test
    void otherSystemsHaveTheirOwnPlaces() throws Trouble {
        assertThat(place(Map.of(), "Mac OS X"))
                .isEqualTo("/home/clerk/Library/Application Support/Chancery/archive");
        assertThat(place(Map.of("LOCALAPPDATA", "/local"), "Windows 11"))
                .isEqualTo("/local/Chancery/archive");
    }

    @Test
    void aNamedPlaceWins() throws Trouble {
        assertThat(
                        place(
                                Map.of("CHANCERY_ARCHIVE", "/srv/cables", "XDG_DATA_HOME", "/data"),
                                "Linux"))
                .isEqualTo("/srv/cables");
    }

    @Test
    void withoutAHomeOneMustBeNamed() {
        assertThatThrownBy(() -> ArchiveOption.standard(Map.of(), "Linux", "?"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("--archive DIR");
    }

    private static String place(Map<String, String> environment, String system) throws Trouble {
        Path place = ArchiveOption.standard(environment, system, "/home/clerk");
        return place.toString();
    }
}
