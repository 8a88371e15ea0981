package org.vacatur;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@Modulithic(systemName = "Vacatur")
@SpringBootApplication
public class VacaturApplication {

    public static void main(String[] args) {
        // Drools reads it once, when its first class loads; its own default depends on the locale.
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        SpringApplication.run(VacaturApplication.class, args);
    }
}
