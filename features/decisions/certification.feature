Feature: Only a prosecutor who is signed in certifies, by name
  The third letter rests on a person's word. A certification that came in with the file is shown as the file states it, and
  certifies nothing here.

  Background:
    Given the date of judgment is April 18, 2017
    And the person is living
    And a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
    And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
    And the office answered that it would reprosecute
    And the office answered that it could reprosecute
    And the search for other evidence is complete

  Rule: The office must certify, by a named person, that on a new trial it could produce independent evidence.
        Source: Bridgeman II, 476 Mass. at 328

    Scenario: The file states a certification, and the prosecutor who decides makes an own one
      Given Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      And the recommendation is on record
      When a prosecutor of the Suffolk office accepts the third letter and certifies, relying on "the retest of the retained sample"
      Then the decision is on record under that prosecutor's name
      And that prosecutor certified, relying on "the retest of the retained sample"
      And the decision in force is the third letter

    Scenario: What the file states does not certify the decision
      Given Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      And the recommendation is on record
      When a prosecutor of the Suffolk office accepts the third letter
      Then the decision is refused, because nobody certifies
      And nothing is decided

    Scenario: The facts point to the third letter, and the prosecutor certifies
      Given the recommendation is on record
      When a prosecutor of the Suffolk office accepts the third letter and certifies, relying on "the retest of the retained sample"
      Then that prosecutor certified, relying on "the retest of the retained sample"
      And the decision in force is the third letter

    Scenario: The facts point to the third letter, and nobody certifies
      Given the recommendation is on record
      When a prosecutor of the Suffolk office accepts the third letter
      Then the decision is refused, because nobody certifies
      And nothing is decided

    Scenario: A certification that relies on nothing
      Given the recommendation is on record
      When a prosecutor of the Suffolk office accepts the third letter and certifies, relying on " "
      Then the decision is refused, because an item of evidence is blank
      And nothing is decided
