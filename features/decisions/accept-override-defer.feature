Feature: A prosecutor decides
  The service advises. A charge is decided only when a prosecutor of the office says so, charge by charge, and nothing is
  decided by saying nothing.

  Rule: To accept, the prosecutor states what is accepted. There is no default. Source: our own rule

    Background:
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the office answered that it would not reprosecute
      And the recommendation is on record

    Scenario: The second letter is recommended and accepted
      When a prosecutor of the Suffolk office accepts the second letter, because the office would not reprosecute
      Then the decision is on record under that prosecutor's name
      And the decision in force is the second letter, because the office would not reprosecute

    Scenario Outline: <case>
      When a prosecutor of the Suffolk office accepts <what>
      Then the decision is refused, because <why>
      And nothing is decided

      Examples:
        | case                              | what                                                              | why                              |
        | Nobody says what is accepted      | without saying what                                               | the outcome is not stated        |
        | Another letter is accepted        | the first letter                                                  | that is not what was recommended |
        | The letter without its ground     | the second letter                                                 | the ground is not stated         |
        | The letter on the other ground    | the second letter, because the office could not reprosecute       | that is not the ground recommended |

  Rule: To decide otherwise, the prosecutor gives a reason that can be counted and says why in own words. Source: our own rule

    Background:
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the office answered that it would not reprosecute
      And the recommendation is on record

    Scenario: Another outcome, with a reason and a comment
      When a prosecutor of the Suffolk office decides on out of the protocol instead, because the facts are wrong, saying "The sample went to another laboratory."
      Then the decision is on record under that prosecutor's name
      And the decision in force is out of the protocol

    Scenario: The same letter on the other ground
      When a prosecutor of the Suffolk office decides on the second letter, because the office could not reprosecute, instead, because the evidence weighs otherwise, saying "No witness is left."
      Then the decision is on record under that prosecutor's name
      And the decision in force is the second letter, because the office could not reprosecute

    Scenario: Without a reason
      When a prosecutor of the Suffolk office decides on out of the protocol instead, saying "The sample went to another laboratory."
      Then the decision is refused, because no reason is given
      And nothing is decided

    Scenario: Without a comment
      When a prosecutor of the Suffolk office decides on out of the protocol instead, because the facts are wrong
      Then the decision is refused, because no comment is given
      And nothing is decided

    Scenario: With a comment that says nothing
      When a prosecutor of the Suffolk office decides on out of the protocol instead, because the facts are wrong, saying "   "
      Then the decision is refused, because the comment is blank
      And nothing is decided

    Scenario: Without either
      When a prosecutor of the Suffolk office decides on out of the protocol instead
      Then the decision is refused, because no reason is given and no comment is given
      And nothing is decided

    Scenario: Nothing else than what was recommended
      When a prosecutor of the Suffolk office decides on the second letter, because the office would not reprosecute, instead, because another reason speaks for it, saying "As recommended."
      Then the decision is refused, because that is what was recommended
      And nothing is decided

  Rule: A decision can be put off, with a reason, and then the outcome stays open. Source: our own rule

    Background:
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the office answered that it would not reprosecute
      And the recommendation is on record

    Scenario: Records are awaited
      When a prosecutor of the Suffolk office puts the decision off, because records are awaited
      Then the decision is on record under that prosecutor's name
      And the decision in force leaves the outcome open

    Scenario: Without a reason
      When a prosecutor of the Suffolk office puts the decision off
      Then the decision is refused, because no reason is given
      And nothing is decided

  Rule: Where the recommendation leaves a charge to a person, the person decides, and cannot leave it to a person again.
        Source: our own rule

    Background:
      Given a guilty plea on May 1, 2008 to possession of cocaine

    Scenario: Nothing points anywhere, so there is nothing to accept
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the recommendation is on record
      When a prosecutor of the Suffolk office accepts the second letter, because the office could not reprosecute
      Then the decision is refused, because there is nothing to accept
      And nothing is decided

    Scenario: The prosecutor decides after the review
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the recommendation is on record
      When a prosecutor of the Suffolk office decides on the second letter, because the office could not reprosecute, instead, because the review is done, saying "The search found nothing."
      Then the decision is on record under that prosecutor's name
      And the decision in force is the second letter, because the office could not reprosecute

    Scenario: To leave it to a person is no decision
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the recommendation is on record
      When a prosecutor of the Suffolk office decides on leaving it to a person instead, because another reason speaks for it, saying "Not for me."
      Then the decision is refused, because that leaves it to a person
      And nothing is decided
