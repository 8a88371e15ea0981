Feature: How firm an outcome is
  An outcome is robust if it would stand whatever one finding, or one fact on record, fell away; otherwise it is fragile.

  Background:
    Given a guilty plea on May 1, 2008 to possession of cocaine

  Rule: The answer says what an outcome would not stand without. Source: our own rule

    Scenario: One answer of the office carries the second letter
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the office answered that it would not reprosecute
      When the case is explained
      Then the outcome is fragile
      And it rests on the single finding "the office would not reprosecute"
      And it would not stand without the office's answer that it would not reprosecute
      And it would not stand without the day Dookhan signed

    Scenario: Two answers of the office carry it, and either would do
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the office answered that it would not reprosecute
      And the office answered that it could not reprosecute
      When the case is explained
      Then no single finding carries the outcome
      And it would stand without the office's answer that it would not reprosecute
      And it would stand without the office's answer that it could not reprosecute
      And it would not stand without the day Dookhan signed

    Scenario: Two signatures, and either keeps the charge from the first letter
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And Dookhan signed another drug certificate as confirmatory chemist on March 11, 2008
      And the office answered that it would not reprosecute
      When the case is explained
      Then it would stand without the day Dookhan signed
      And it would not stand without the office's answer that it would not reprosecute

    Scenario: A question that nothing known can settle
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is explained
      Then the outcome is robust
