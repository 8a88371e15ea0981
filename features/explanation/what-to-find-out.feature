Feature: What to find out
  What is missing is tried over everything it could turn out to be. Where nothing would come of it, the answer says so and
  nobody need look.

  Rule: A missing fact matters where some answer would move the charge. Source: our own rule

    Background:
      Given a guilty plea on May 1, 2008 to possession of cocaine

    Scenario: The day she signed
      Given Dookhan signed the drug certificate as primary chemist on a day not recorded
      And the office answered that it would not reprosecute
      When the case is explained
      Then it matters on what day Dookhan signed
      And with any day before May 1, 2008, the charge would be on the second letter
      And with May 1, 2008, the charge would be left to a person
      And with any day after May 1, 2008, the charge would be on the first letter

    Scenario: Both days are known, and nobody need ask
      Given Dookhan signed the drug certificate as primary chemist on April 30, 2008
      And the office answered that it would not reprosecute
      When the case is explained
      Then nothing is asked about the day Dookhan signed

  Rule: A missing fact does not matter where every answer leaves the charge where it is. Source: our own rule

    Background:
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on April 30, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And the search for other evidence is complete

    Scenario: Whether she handled the sample that was tested again, while the office has not answered
      Given it is not known whether Dookhan handled what it rests on
      When the case is explained
      Then it does not matter whether Dookhan handled the evidence
      And the explanation says: "the charge still needs a person"

    Scenario: Whether the sample still exists
      Given it is not known whether it still exists
      When the case is explained
      Then it matters whether the evidence still exists
      And with yes, the charge would be left to a person
      And with no, the charge would be on the second letter

  Rule: Two missing facts may matter only together. Source: our own rule

    Background:
      Given an office that would not reprosecute any of the charges

    Scenario: Neither the day she signed nor the day of the plea is recorded
      Given a guilty plea to possession of cocaine on a day not recorded
      And Dookhan signed the drug certificate as primary chemist on a day not recorded
      When the case is explained
      Then it matters on what day Dookhan signed only together with the day of the plea

    Scenario: The day of the plea is recorded, and the day she signed matters alone
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on a day not recorded
      When the case is explained
      Then it matters on what day Dookhan signed
