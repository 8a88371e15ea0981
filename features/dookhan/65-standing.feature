Feature: Does the conviction stand as it is?

  Background:
    Given a guilty plea on May 2, 2013 to possession of cocaine
    And Dookhan signed the drug certificate as primary chemist on March 10, 2008

  Rule: A new trial allowed and not yet final leaves open whether there is a conviction to sort. Source: general
        knowledge, and our own rule; the leaning from Bridgeman II, 476 Mass. at 300-301

    @PENDING-2 @not-PENDING-1
    Scenario Outline: A new trial was allowed, the Commonwealth may still appeal, and the office <answer>
      Given a new trial was allowed, and the order is not final
      And the office <answer>
      When the case is reviewed
      Then a person must look at the order for a new trial
      And the facts point nowhere

      Examples:
        | answer                                       |
        | was not asked whether it would reprosecute   |
        | has not decided whether it would reprosecute |
        | answered that it would reprosecute           |

    @PENDING-1 @not-PENDING-2
    Scenario: A new trial was allowed, and the office would not reprosecute
      Given a new trial was allowed, and the order is not final
      And the office answered that it would not reprosecute
      When the case is reviewed
      Then a person must look at the order for a new trial
      And the facts point to the second letter

  Rule: A conviction that replaced one that fell was made when the taint may have been known; the reasons for the
        presumption may not reach it. Source: Harris, Mass. App. Ct. (unpublished), and our own rule

    @REPLEA-2 @not-REPLEA-1
    Scenario: The person pleaded again after the first plea fell
      Given the conviction replaced one that had fallen
      When the case is reviewed
      Then a person must look at the plea or trial that replaced the first
      And the facts point nowhere

    @REPLEA-1 @not-REPLEA-2
    Scenario: The person pleaded again, and the office would not reprosecute
      Given the conviction replaced one that had fallen
      And the office answered that it would not reprosecute
      When the case is reviewed
      Then a person must look at the plea or trial that replaced the first
      And the facts point to the second letter

    @REPLEA-4 @not-REPLEA-3
    Scenario: Relief is dated before the plea
      Given the conviction was vacated and dismissed on May 1, 2013
      When the case is reviewed
      Then a person must look at the plea or trial that replaced the first
      And the facts point nowhere

    @REPLEA-3 @not-REPLEA-4
    Scenario: Relief is dated before the plea, and the office would not reprosecute
      Given the conviction was vacated and dismissed on May 1, 2013
      And the office answered that it would not reprosecute
      When the case is reviewed
      Then a person must look at the plea or trial that replaced the first
      And the facts point to the second letter

    @REPLEA-4
    Scenario: Relief of a kind not recorded is dated before the plea
      Given relief of a kind not recorded was given on May 1, 2013
      When the case is reviewed
      Then a person must look at the plea or trial that replaced the first

    @not-REPLEA-4
    Scenario: Relief of a kind not recorded is dated on the day of the plea
      Given relief of a kind not recorded was given on May 2, 2013
      When the case is reviewed
      Then a person must look at the unfinished search for evidence
