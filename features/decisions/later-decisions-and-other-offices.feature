Feature: What was decided stays on record
  A later decision takes the place of the one before, and both can be read. Nobody decides for another office.

  Background:
    Given the case is one of the Suffolk office
    And a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as primary chemist on March 10, 2008
    And the office answered that it would not reprosecute
    And the recommendation is on record

  Rule: A decision is never overwritten; the last one is in force. Source: our own rule

    Scenario: Put off first, and decided later
      Given a prosecutor of the Suffolk office puts the decision off, because a second opinion is awaited
      When a prosecutor of the Suffolk office accepts the second letter, because the office would not reprosecute
      Then the decision supersedes the one before, which is kept
      And the decision in force is the second letter, because the office would not reprosecute

    Scenario: Decided first, and otherwise later
      Given a prosecutor of the Suffolk office accepts the second letter, because the office would not reprosecute
      When a prosecutor of the Suffolk office decides on the first letter instead, because the facts are wrong, saying "She signed after the plea."
      Then the decision supersedes the one before, which is kept
      And the decision in force is the first letter

    Scenario: A decision that is refused supersedes nothing
      Given a prosecutor of the Suffolk office accepts the second letter, because the office would not reprosecute
      When a prosecutor of the Suffolk office decides on the first letter instead
      Then the decision is refused, because no reason is given and no comment is given
      And the decision in force is the second letter, because the office would not reprosecute

  Rule: A prosecutor decides the cases of the own office; another office's case is not there. Source: our own rule

    Scenario: Another office's case
      When a prosecutor of the Essex office accepts the second letter, because the office would not reprosecute
      Then the case is not there for that prosecutor
      And nothing is decided

    Scenario: Another office's decisions
      Given a prosecutor of the Suffolk office accepts the second letter, because the office would not reprosecute
      When a prosecutor of the Essex office asks for the decisions
      Then the case is not there for that prosecutor
