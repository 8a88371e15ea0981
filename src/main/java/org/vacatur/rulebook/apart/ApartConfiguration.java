package org.vacatur.rulebook.apart;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApartSettings.class)
class ApartConfiguration {
    @Bean
    FullCheck fullCheck(ApartSettings settings) {
        return settings.check();
    }
}
