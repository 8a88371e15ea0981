Feature: Why not another letter
  Every rule that did not apply is shown with its sentences, and with the first of them that stopped it.

  Background:
    Given a guilty plea on May 1, 2008 to possession of cocaine

  Rule: A sentence that does not hold stops a rule, and so does one that is not known to hold; the two are told apart.
        Source: our own rule

    Scenario Outline: Dookhan signed on <day>, and the plea was on May 1, 2008
      Given Dookhan signed the drug certificate as primary chemist on <day>
      When the case is explained
      Then the charge is not on the first letter, because this does not hold: every signature of the analyst is later than the plea, admission or verdict

      Examples:
        | day            |
        | April 30, 2008 |
        | May 1, 2008    |

    Scenario: The day after, so that nothing stands in the way of the first letter
      Given Dookhan signed the drug certificate as primary chemist on May 2, 2008
      When the case is explained
      Then the charge is on the first letter
      And no rule of the first letter is among those that did not apply

    Scenario: The day she signed is not recorded
      Given Dookhan signed the drug certificate as primary chemist on a day not recorded
      When the case is explained
      Then the charge is not on the first letter, because this is not known to hold: every signature of the analyst is later than the plea, admission or verdict
      And this rests on a fact that is not on record: the day Dookhan signed

  Rule: No path leads to the third letter without a named person's certification. Source: Bridgeman II, 476 Mass. at 328

    Background:
      Given Dookhan signed the drug certificate as confirmatory chemist on March 10, 2008
      And a witness can testify today to a retest of the retained sample, untouched by Dookhan, to the substance alleged
      And the search for other evidence is complete
      And the office answered that it would reprosecute
      And the office answered that it could reprosecute

    Scenario: Everything is there, and nobody has certified
      Given the person is living
      When the case is explained
      Then the charge is not on the third letter, because this does not hold: a named person has certified on a date

    Scenario: Certified, and it is not known whether the person is living
      Given Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      When the case is explained
      Then the charge is not on the third letter, because this is not known to hold: the person is known to be living

    Scenario: Certified, and the person is living
      Given Assistant District Attorney Rivera certified independent evidence on April 10, 2017
      And the person is living
      When the case is explained
      Then the charge is on the third letter
