Feature: How several findings become one answer
  Every rule is asked. What they find is weighed in one order, whatever order the rules stand in.

  Rule: Scope is a conjunction: what fails one condition for certain is out, whatever is unknown in another; what has
        fallen already comes first. Source: our own rule (standard, order of tests)

    @RESOLVED-1 @SCOPE-ROLE-NONE
    Scenario: Already resolved comes before outside the protocol
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan had no part in the drug certificate
      And the conviction was vacated and dismissed
      When the case is reviewed
      Then the charge is already resolved

    @DISTRICT-1 @SCOPE-DISP-NOLLE
    Scenario: Outside the protocol comes before a question about the office
      Given the case is one of an office outside the seven
      And a charge of possession of cocaine that ended on May 1, 2008 in the words "Nolle Prosequi"
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge is outside the protocol

    @SCOPE-CHARGE-2 @SCOPE-DISP-ACQUITTED @ROLE-1
    Scenario: An acquittal is outside, although neither offense nor Dookhan's part is known
      Given a charge of an offense not recorded that ended in the words "Not Guilty"
      And the drug certificate does not show what Dookhan did
      When the case is reviewed
      Then the charge is outside the protocol

  Rule: Otherwise the first test with a conclusion answers, and all other findings are still shown.
        Source: our own rule (standard, order of tests)

    @RUFFIN-1 @PENDING-2 @BR2-6-NOT-REVIEWED
    Scenario: The first letter comes before the order for a new trial and before the evidence
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 2, 2008
      And a new trial was allowed, and the order is not final
      When the case is reviewed
      Then the charge belongs on the first letter

    @BR2-8-WOULD-NOT @BR2-8-COULD-NOT
    Scenario: Would not comes before could not
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the office answered that it would not reprosecute
      And the office answered that it could not reprosecute
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

    @PENDING-1 @BR2-8-WOULD-NOT
    Scenario: The order for a new trial comes before the office's answer
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And a new trial was allowed, and the order is not final
      And the office answered that it would not reprosecute
      When the case is reviewed
      Then a person must look at the order for a new trial
      And the facts point to the second letter
