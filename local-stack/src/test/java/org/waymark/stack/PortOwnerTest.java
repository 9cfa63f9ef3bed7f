package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortOwnerTest {
    @Test
    void tells_a_free_port_from_a_taken_one() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = taken.getLocalPort();
            assertFalse(PortOwner.isFree(port));
        }
        assertTrue(PortOwner.isFree(port));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void names_the_process_that_has_the_port_and_what_to_do() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            long self = ProcessHandle.current().pid();
            assertEquals(self, PortOwner.of(taken.getLocalPort()).orElseThrow().pid());
            String words = PortOwner.explain(taken.getLocalPort(), "survey-service");
            assertTrue(words.startsWith("survey-service needs port " + taken.getLocalPort()), words);
            assertTrue(words.contains("kill " + self), words);
        }
    }

    @Test
    void says_how_to_find_an_owner_that_the_system_hides() {
        assertTrue(PortOwner.explain(Ports.free().catalog(), "tokens").contains("lsof -i :"));
    }
}
