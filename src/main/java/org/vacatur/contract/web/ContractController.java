package org.vacatur.contract.web;

import java.util.Arrays;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;

/** Serves the contract, and a page for each kind of problem. */
@RestController
class ContractController {
    @GetMapping("/openapi.yaml")
    ResponseEntity<Resource> contract() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_YAML).body(new ClassPathResource("openapi.yaml"));
    }

    @GetMapping("/problems/{slug}")
    ResponseEntity<String> problem(@PathVariable("slug") String slug) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.NOT_FOUND, "There is no such kind of problem.", java.util.List.of()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body("""
                        <!doctype html><html lang="en"><meta charset="utf-8"><title>%1$s</title>
                        <h1>%1$s</h1><p>%2$s</p><p>Answered with status %3$d as <code>%4$s</code>.</p></html>
                        """.formatted(type.title(), type.advice(), type.status(), type.address()));
    }
}
