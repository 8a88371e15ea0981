Feature: What would change it
  The smallest changes that would move a charge, each asked of the rules again. Only what can still turn out otherwise
  is among them: what is not known, what a person has still to decide, what contradicts itself, what can still be found.

  Background:
    Given a guilty plea on May 1, 2008 to possession of cocaine

  Rule: A person's answer settles whether the office would, or could, reprosecute. Source: Bridgeman II, 476 Mass. at
        300-301, 327-328

    Scenario: Nobody has answered, and the search for evidence is not finished
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is explained
      Then the charge would be on the second letter, because the office would not reprosecute, if the office answered that it would not reprosecute
      And the charge would be on the second letter, because the office could not reprosecute, if the office answered that it could not reprosecute
      And the charge would be on the second letter, because the office could not reprosecute, if the search for other evidence were complete
      And the charge would be already resolved, if the conviction had been vacated
      And first named is what a person in the office can decide

    Scenario: Everything is there, and a person has only to certify
      Given the person is living
      And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And the search for other evidence is complete
      And the office answered that it would reprosecute
      And the office answered that it could reprosecute
      When the case is explained
      Then the charge would be on the third letter, if a named person certified and if the certification were dated

  Rule: What is past is never among the changes: no plea, and no day of one, can be had otherwise. Source: our own rule

    Scenario: The plea came before she signed
      Given Dookhan signed the drug certificate as primary chemist on May 2, 2008
      When the case is explained
      Then the charge is on the first letter
      And neither the plea nor its day is among the changes
      And the charge would be already resolved, if the conviction had been vacated

  Rule: Where no one change suffices, two together may; then neither does alone. Source: our own rule

    Background:
      Given Dookhan signed the drug certificate as primary chemist on a day not recorded

    Scenario: Neither the day nor the office's answer is known
      When the case is explained
      Then the charge would be on the first letter, if Dookhan had signed after May 1, 2008
      And the charge would be on the second letter, because the office would not reprosecute, if Dookhan had signed before May 1, 2008 and if the office answered that it would not reprosecute
      And the office's answer that it would not reprosecute would change nothing alone

    Scenario: The office has answered, and the day alone decides
      Given the office answered that it would not reprosecute
      When the case is explained
      Then the charge would be on the first letter, if Dookhan had signed after May 1, 2008
      And the charge would be on the second letter, because the office would not reprosecute, if Dookhan had signed before May 1, 2008
