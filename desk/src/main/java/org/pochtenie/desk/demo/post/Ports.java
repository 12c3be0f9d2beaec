package org.pochtenie.desk.demo.post;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Asks whether a port that was used before is free again. */
public final class Ports {
    private Ports() {}

    /** The port if nobody listens on it, else 0: any. */
    public static int freeOrAny(int port) {
        try (ServerSocket tried = new ServerSocket(port, 1, InetAddress.ofLiteral(PostOffice.HOST))) {
            return port == 0 ? 0 : tried.getLocalPort();
        } catch (IOException taken) {
            return 0;
        }
    }
}
