package org.vacatur.office.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.vacatur.office.OfficeSettings;
import org.vacatur.office.RulesInUse;
import org.vacatur.office.Settings;
import vacatur.api.OfficeApi;

/** Shows how the service is set up. */
@RestController
class SettingsController implements OfficeApi {
    private final OfficeSettings settings;
    private final RulesInUse rules;
    private final int requestsPerMinute;

    SettingsController(
            OfficeSettings settings,
            RulesInUse rules,
            @Value("${vacatur.doors.requests-per-minute:1200}") int requestsPerMinute) {
        this.settings = settings;
        this.rules = rules;
        this.requestsPerMinute = requestsPerMinute;
    }

    @Override
    public ResponseEntity<Settings> getSettings() {
        RulesInUse.Version version = rules.version();
        return ResponseEntity.ok(new Settings(
                settings.local() ? "LOCAL" : "SERVER",
                settings.issuer(),
                release(),
                version.ruleSet(),
                version.version(),
                requestsPerMinute));
    }

    /** Stated in the manifest of the jar, which is not there when the service runs from its classes. */
    private static String release() {
        String stated = SettingsController.class.getPackage().getImplementationVersion();
        return stated == null ? "built from source" : stated;
    }
}
