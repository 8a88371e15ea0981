package org.vacatur.doors;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Whom an address stands for. */
final class Address {
    private static final int LONGEST = 45;
    private static final int NETWORK_BYTES = 8;

    private Address() {}

    /** One key for each that may hold an address: of IPv6 the network (/64), all of which one subscriber has. */
    static String key(@Nullable String address) {
        if (address == null || address.length() > LONGEST) {
            return "unknown";
        }
        if (!address.contains(":")) {
            return address;
        }
        try {
            // with a colon it is read as an address and never asked of a name server
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(NETWORK_BYTES, bytes.length)));
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
