package org.waymark.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.waymark.catalog.content.FrameworkContent;

/** Whatever a framework holds, its file says, and says nothing else. */
class RoundTripTest {
    private static final FrameworkFile FILE = new FrameworkFile();

    @Property(tries = 200)
    void yaml_gives_back_what_was_written(@ForAll Random random) {
        FrameworkContent content = GeneratedFramework.from(random);
        assertEquals(content, FILE.readYaml(FILE.writeYaml(content)));
    }

    @Property(tries = 200)
    void json_gives_back_what_was_written(@ForAll Random random) {
        FrameworkContent content = GeneratedFramework.from(random);
        assertEquals(content, FILE.readJson(FILE.writeJson(content)));
    }
}
