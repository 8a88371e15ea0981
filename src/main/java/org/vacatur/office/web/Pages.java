package org.vacatur.office.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.vacatur.office.Caller;
import org.vacatur.office.DemoAccount;
import org.vacatur.office.InWords;
import org.vacatur.office.OfficeSettings;
import org.vacatur.office.Role;
import org.vacatur.office.SignedIn;

/** The sign-in, and what a person sees first. */
@Controller
class Pages {
    private final OfficeSettings settings;
    private final SignedIn signedIn;

    Pages(OfficeSettings settings, SignedIn signedIn) {
        this.settings = settings;
        this.signedIn = signedIn;
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        model.addAttribute("accounts", settings.local() ? DemoAccount.all() : java.util.List.of());
        model.addAttribute("provider", !settings.local() && settings.pages());
        return "sign-in";
    }

    @GetMapping("/")
    String home(Model model) {
        Caller caller = signedIn.caller();
        model.addAttribute("caller", caller);
        model.addAttribute("name", caller.name() == null ? caller.subject() : caller.name());
        model.addAttribute(
                "roles", caller.roles().stream().sorted().map(InWords::of).toList());
        model.addAttribute("district", caller.district() == null ? null : InWords.of(caller.district()));
        model.addAttribute("undistricted", caller.is(Role.PROSECUTOR) && caller.district() == null);
        return "home";
    }
}
