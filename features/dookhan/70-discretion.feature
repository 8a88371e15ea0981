Feature: Whether the office would reprosecute
  The law asks whether the office would, and could. Only a person answers for the office.

  Background:
    Given a guilty plea on May 1, 2008 to possession of cocaine
    And Dookhan signed the drug certificate as primary chemist on March 10, 2008

  Rule: An office may choose not to reprosecute, whether or not it could succeed, and only a person makes that choice.
        Source: Bridgeman II, 476 Mass. at 300-301, 327-328

    @BR2-8-WOULD-NOT
    Scenario: The office would not, although it could
      Given the office answered that it would not reprosecute
      And the office answered that it could reprosecute
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute
      And the answer is a person's and not a proposal

    @not-BR2-8-WOULD-NOT
    Scenario Outline: The office <answer>
      Given the office <answer>
      When the case is reviewed
      Then a person must look at the unfinished search for evidence

      Examples:
        | answer                                       |
        | was not asked whether it would reprosecute   |
        | has not decided whether it would reprosecute |
        | answered that it would reprosecute           |
