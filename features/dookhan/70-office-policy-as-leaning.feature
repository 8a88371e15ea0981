Feature: Where an office's own criteria lean
  Toward keeping a conviction a criterion never decides.

  Background:
    Given a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as primary chemist on March 10, 2008

  Rule: Toward keeping a conviction, or on a number of ours, a criterion is a leaning at most.
        Source: statements of the offices of April 2017; the numbers are our own assumptions

    Background:
      Given a witness can testify today to another chemist's own tests, untouched by Dookhan, to the substance alleged

    @SUFFOLK-1 @not-SUFFOLK-2 @not-SUFFOLK-3 @not-SUFFOLK-4
    Scenario: Suffolk kept its most serious records
      Given the person's record shows 6 convictions for violence and 4 for weapons
      And the person's record shows 20 convictions in all
      And the person's record shows 5 violations of probation
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
      And the facts point to the third letter

    @SUFFOLK-2 @not-SUFFOLK-1
    Scenario: Suffolk, one conviction for violence or weapons fewer
      Given the person's record shows 6 convictions for violence and 3 for weapons
      And the person's record shows 20 convictions in all
      And the person's record shows 5 violations of probation
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
      And the facts point to the second letter

    @SUFFOLK-3 @not-SUFFOLK-1
    Scenario: Suffolk, one conviction fewer
      Given the person's record shows 6 convictions for violence and 4 for weapons
      And the person's record shows 19 convictions in all
      And the person's record shows 5 violations of probation
      When the case is reviewed
      Then the facts point to the second letter

    @SUFFOLK-4 @not-SUFFOLK-1
    Scenario: Suffolk, one violation of probation fewer
      Given the person's record shows 6 convictions for violence and 4 for weapons
      And the person's record shows 20 convictions in all
      And the person's record shows 4 violations of probation
      When the case is reviewed
      Then the facts point to the second letter

    @not-SUFFOLK-1 @not-SUFFOLK-2 @not-SUFFOLK-3 @not-SUFFOLK-4
    Scenario: Suffolk, and the violations of probation are not recorded
      Given the person's record shows 6 convictions for violence and 4 for weapons
      And the person's record shows 20 convictions in all
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
      And the facts point nowhere

    @MIDDLESEX-1
    Scenario: Middlesex kept Superior Court cases that can be retested
      Given the case is one of the Middlesex office
      And the case is in the Superior Court
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
      And the facts point to the third letter

    @MIDDLESEX-2 @not-MIDDLESEX-1
    Scenario: Middlesex kept nothing from the District Court
      Given the case is one of the Middlesex office
      And the case is in the District Court
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
      And the facts point to the second letter

    @MIDDLESEX-3 @not-MIDDLESEX-1
    Scenario: Middlesex kept nothing that cannot be retested
      Given the case is one of the Middlesex office
      And the case is in the Superior Court
      And the search for other evidence is complete
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
      And the facts point to the second letter

    @not-MIDDLESEX-3
    Scenario: Middlesex, no retest yet, and the search is not finished
      Given the case is one of the Middlesex office
      And the case is in the Superior Court
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
      And the facts point nowhere

    @BRISTOL-3
    Scenario: Bristol kept Superior Court cases on independent evidence
      Given the case is one of the Bristol office
      And the case is in the Superior Court
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
      And the facts point to the third letter

    @not-CAPE-1
    Scenario: Cape and Islands, provable apart from her, but only possession
      Given the case is one of the Cape and Islands office
      When the case is reviewed
      Then a person must look at whether the office would reprosecute
      And the facts point nowhere

  Rule: The Cape and Islands office kept cases of significance provable apart from her; that trafficking is the measure
        of significance is our own assumption. Source: release of April 19, 2017

    @CAPE-1
    Scenario: Trafficking, provable apart from her
      Given a second charge: a guilty plea on May 1, 2008 to trafficking in cocaine
      And the case is one of the Cape and Islands office
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And it proves the weight charged
      When the case is reviewed
      Then on the second charge, a person must look at whether the office would reprosecute
      And on the second charge, the facts point to the third letter

    @CAPE-2
    Scenario: Only a field test, and the search is complete
      Given the case is one of the Cape and Islands office
      And a witness can testify today to a field test, untouched by Dookhan, to the substance alleged
      And the search for other evidence is complete
      When the case is reviewed
      Then a person must look at the weak evidence

    @not-CAPE-2
    Scenario: Only a field test, and the search is not finished
      Given the case is one of the Cape and Islands office
      And a witness can testify today to a field test, untouched by Dookhan, to the substance alleged
      When the case is reviewed
      Then a person must look at the weak evidence
