Feature: Real decisions in which other chemists did some of the work
  Facts in our own words, as far as the text read states them, before the decision was handed down. Where no office is
  named, Suffolk stands in; no office's criteria are asked for, so nothing depends on it.

  Rule: Sample by sample and count by count: what she tested is hers, what she only set up is not.
        Source: Resende, 475 Mass. at 7-10; Escobar, SJC-12430, n.1

    @WEAK-1 @SCOPE-ROLE-SETUP @SCOPE-ROLE-NONE @ROLE-1
    Scenario: Commonwealth v. Resende, 475 Mass. 1 (2016)
      Given the case is one of the Plymouth office
      And a guilty plea on January 23, 2007 to distribution of cocaine
      And Dookhan signed the drug certificate as assistant analyst before it, on a day not recorded
      And the papers mention evidence of another kind
      And a new trial was denied
      And a second charge: a guilty plea on January 23, 2007 to distribution of cocaine
      And Dookhan only set up the instrument for the drug certificate
      And a new trial was denied
      And a third charge: a guilty plea on January 23, 2007 to distribution of cocaine
      And Dookhan had no part in the drug certificate
      And a new trial was denied
      And a fourth charge: a guilty plea on January 23, 2007 to a school zone violation
      And the drug certificate does not show what Dookhan did
      And a new trial was denied
      When the case is reviewed without any office's criteria
      Then on the first charge, a person must look at the weak evidence
      And the second charge is outside the protocol
      And the third charge is outside the protocol
      And on the fourth charge, a person must look at Dookhan's part in the certificate

    @BR2-6-NOT-REVIEWED @SCOPE-ROLE-NONE @ROLE-1 @BR2-9
    Scenario: Commonwealth v. Harris, Mass. App. Ct. (unpublished), gun and drug pleas in a District Court
      Given a guilty plea to possession with intent to distribute cocaine on a day not recorded
      And Dookhan signed the drug certificate as confirmatory chemist before it, on a day not recorded
      And a new trial was denied
      And a second charge: a guilty plea to possession with intent to distribute marijuana on a day not recorded
      And Dookhan had no part in the drug certificate
      And a third charge: a guilty plea to a school zone violation on a day not recorded
      And the drug certificate does not show what Dookhan did
      And a fourth charge: a guilty plea to carrying a loaded firearm on a day not recorded
      And a fifth charge: a guilty plea to carrying a firearm without a license on a day not recorded
      And a sixth charge: a guilty plea to resisting arrest on a day not recorded
      When the case is reviewed without any office's criteria
      Then on the first charge, a person must look at the unfinished search for evidence
      And the second charge is outside the protocol
      And on the third charge, a person must look at Dookhan's part in the certificate
      And the fourth charge is outside the protocol
      And the fifth charge is outside the protocol
      And the sixth charge is outside the protocol
