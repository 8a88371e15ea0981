package org.vacatur.startup;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.vacatur.office.NotSetUp;
import org.vacatur.office.OfficeSettings;

/** Refuses settings that would open the service to others without a sign-in, before anything is loaded. */
class SafeSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Binder binder = Binder.get(event.getEnvironment());
        OfficeSettings office = binder.bindOrCreate("vacatur", OfficeSettings.class);
        office.check();
        check(office, event.getEnvironment().getProperty("server.address"));
    }

    /** The demo accounts have a public password, so they are for this computer only. */
    static void check(OfficeSettings office, @Nullable String address) {
        if (office.local() && !isLoopback(address)) {
            String where = address == null || address.isBlank() ? "every address of this computer" : address;
            throw new NotSetUp(
                    "The service was told to listen on " + where + " (server.address), and no sign-in provider is set"
                            + " (vacatur.issuer). Without one it has demo accounts with a public password, so it listens to"
                            + " this computer only.",
                    "Set vacatur.issuer to the office's OpenID Connect provider, or leave server.address as it is"
                            + " (127.0.0.1).");
        }
    }

    /** No address at all means every address of the computer. */
    static boolean isLoopback(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return false;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
