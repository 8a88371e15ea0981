package org.vacatur.amendment;

/**
 * Why a version is put into use.
 *
 * @param reason why; it is recorded
 */
public record ActivationRequest(String reason) {}
