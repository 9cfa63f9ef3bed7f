package org.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The TCP ports of one stack, all on 127.0.0.1. */
public record Ports(
        int catalog,
        int survey,
        int assessment,
        int reporting,
        int tokens,
        int mails,
        int smtp,
        int postgres,
        int broker,
        int brokerController,
        Management management) {

    /** Where each service shows its health and its metrics. */
    public record Management(int catalog, int survey, int assessment, int reporting) {}

    /** The ports that the documentation names. */
    public static Ports fixed() {
        return new Ports(
                8081, 8082, 8083, 8084, 8085, 8086, 1025, 15432, 19092, 19093, new Management(9081, 9082, 9083, 9084));
    }

    /** Fourteen ports that nobody uses at this moment: for tests. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 14; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")));
            }
            int[] p = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(
                    p[0],
                    p[1],
                    p[2],
                    p[3],
                    p[4],
                    p[5],
                    p[6],
                    p[7],
                    p[8],
                    p[9],
                    new Management(p[10], p[11], p[12], p[13]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
