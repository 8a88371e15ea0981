package org.vacatur.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.vacatur.VacaturApplication;

/** The service does not start where it would not be safe, and says why in plain words. */
@ExtendWith(OutputCaptureExtension.class)
class NotSetUpTests {
    static Stream<Arguments> settings() {
        return Stream.of(
                Arguments.of(List.of("server.address=0.0.0.0"), "0.0.0.0 (server.address)"),
                Arguments.of(List.of("server.address="), "every address of this computer (server.address)"),
                Arguments.of(List.of("server.address=0.0.0.0", "vacatur.issuer= "), "no sign-in provider is set"),
                Arguments.of(List.of("vacatur.issuer=https://id.example.org"), "vacatur.audience is not"),
                Arguments.of(List.of("vacatur.issuer=the provider", "vacatur.audience=a"), "is not the address"),
                Arguments.of(
                        List.of("vacatur.issuer=https://id.example.org?x=1", "vacatur.audience=a"),
                        "is not the address"),
                Arguments.of(List.of("vacatur.issuer=http://id.example.org", "vacatur.audience=a"), "is not encrypted"),
                Arguments.of(
                        List.of("vacatur.issuer=https://id.example.org", "vacatur.audience=a", "vacatur.client-id=a"),
                        "are both \"a\""));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void unsafe_settings_are_refused_before_anything_is_loaded(
            List<String> settings, String why, CapturedOutput output) {
        String[] arguments = Stream.concat(Stream.of("server.port=0"), settings.stream())
                .map(each -> "--" + each)
                .toArray(String[]::new);
        Throwable refused = catchThrowable(() -> SpringApplication.run(VacaturApplication.class, arguments));
        assertThat(refused).isInstanceOf(NotSetUp.class).hasMessageContaining(why);
        assertThat(output.getAll()).contains("APPLICATION FAILED TO START", "vacatur.");
    }
}
