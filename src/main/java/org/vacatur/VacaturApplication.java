package org.vacatur;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.modulith.Modulithic;
import org.vacatur.commandline.VacaturCommand;

/** Starts the service, or runs one command of the command line. */
@Modulithic(systemName = "Vacatur")
@SpringBootApplication
public class VacaturApplication {

    public static void main(String[] args) {
        // Drools reads it once, when its first class loads; its own default depends on the locale.
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        if (VacaturCommand.wants(args)) {
            System.exit(command(args));
        }
        SpringApplication.run(VacaturApplication.class, args);
    }

    private static int command(String[] args) {
        // until it is initialized, which only the service does, nothing is logged
        LoggingSystem.get(VacaturApplication.class.getClassLoader()).beforeInitialize();
        Path home = new ApplicationHome(VacaturApplication.class).getDir().toPath();
        return VacaturCommand.run(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                home,
                new ClockConfiguration().clock(),
                args);
    }
}
