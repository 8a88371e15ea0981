package org.vacatur.features;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Every scenario of {@code features/}, asked of the running service, and the book made of them. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "org.vacatur.features,org.vacatur.scenario.steps")
@ConfigurationParameter(
        key = PLUGIN_PROPERTY_NAME,
        value = "org.vacatur.features.ScenarioBook:target/book/scenarios.html")
class FeaturesTest {}
