Feature: The invented cases of the standard
  Eight cases, A to H, with which the standard tries itself. No real person.

  Rule: Each case ends as the standard says. Source: the standard, section 8

    @BR2-8-NO-EVIDENCE
    Scenario: A. The sample was destroyed and nothing else was found
      Given a guilty plea on May 1, 2008 to possession with intent to distribute cocaine
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And the sample was destroyed
      And the search for other evidence is complete
      When the case is reviewed
      Then the charge is proposed for the second letter, because the office could not reprosecute

    @RUFFIN-1 @not-RUFFIN-NEG
    Scenario: B. An admission eighteen days before she signed
      Given an admission to sufficient facts on February 2, 2009 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on February 20, 2009
      When the case is reviewed
      Then the charge belongs on the first letter
      And nothing else must be looked at

    @RUFFIN-1 @RUFFIN-NEG
    Scenario: B. The same, and the test found no controlled substance
      Given an admission to sufficient facts on February 2, 2009 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on February 20, 2009
      And the certificate reports no controlled substance
      When the case is reviewed
      Then the charge belongs on the first letter
      And beside that, a person must look at the laboratory's result

    @BR2-9
    Scenario: C. One plea to a firearm and to possession
      Given a guilty plea on May 1, 2008 to carrying a firearm without a license
      And a second charge: a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the first charge is outside the protocol
      And on the second charge, a person must look at the unfinished search for evidence

    @WEIGHT-2
    Scenario: D. Trafficking in 100 grams, and a retest that was not weighed
      Given a guilty verdict on May 1, 2008 of trafficking in cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And it does not prove the weight charged
      When the case is reviewed
      Then a person must look at the weight of the drug

    @SCOPE-ROLE-NOTARY
    Scenario: E. Dookhan was the notary, and two analysts are named
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan only notarized the drug certificate
      And two other analysts are named on the certificate
      When the case is reviewed
      Then the charge is outside the protocol

    @NOTARY-1
    Scenario: E. Dookhan was the notary, and nobody else is named
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan only notarized the drug certificate
      And nobody else is named on the certificate
      When the case is reviewed
      Then a person must look at who tested the substance

    @RUFFIN-1b
    Scenario: F. Signature and plea on the same day
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 1, 2008
      When the case is reviewed
      Then a person must look at which came first on that day
      And the facts point nowhere

    @BR2-9 @SCOPE-DISP-NOLLE
    Scenario: G. A plea to disorderly conduct, and the drug charge was abandoned
      Given a guilty plea on May 1, 2008 to disorderly conduct
      And a second charge: a charge of possession of cocaine that ended on May 1, 2008 in the words "Nolle Prosequi"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the first charge is outside the protocol
      And the second charge is outside the protocol

    @WEAK-1
    Scenario: H. Pills identified by their imprint and nothing else
      Given a guilty plea on May 1, 2008 to possession of oxycodone
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And a witness can testify today to the markings on the pills, untouched by Dookhan, to the substance alleged
      And the search for other evidence is complete
      When the case is reviewed
      Then a person must look at the weak evidence
      And the facts point to the second letter
