Feature: Did she sign before the plea?
  A chemist's later work cannot have moved an earlier plea.

  Background:
    Given an office that would not reprosecute any of the charges

  Rule: Where every signature of hers is later than the plea, admission or verdict, the charge belongs on the first
        letter. Source: Ruffin, 475 Mass. at 1003-1004; Bridgeman II, 476 Mass. at 306, 327

    Scenario Outline: Dookhan signed on <day>, and the plea was on May 1, 2008
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on <day>
      When the case is reviewed
      Then <answer>

      @not-RUFFIN-1 @not-RUFFIN-1b
      Examples: the day before
        | day            | answer                                                                            |
        | April 30, 2008 | the charge belongs on the second letter, because the office would not reprosecute |
      @RUFFIN-1b @not-RUFFIN-1
      Examples: the same day
        | day            | answer                                              |
        | May 1, 2008    | a person must look at which came first on that day |
      @RUFFIN-1 @not-RUFFIN-1b
      Examples: the day after
        | day            | answer                                 |
        | May 2, 2008    | the charge belongs on the first letter |

    @RUFFIN-1
    Scenario Outline: Admissions and verdicts count as pleas do
      Given <ending>
      And Dookhan signed the drug certificate as confirmatory chemist on May 2, 2008
      When the case is reviewed
      Then the charge belongs on the first letter

      Examples:
        | ending                                                              |
        | an admission to sufficient facts on May 1, 2008 to possession of cocaine |
        | a guilty verdict on May 1, 2008 of possession of cocaine            |

    @RUFFIN-1
    Scenario: The record tells the order and not the dates
      Given a guilty plea to possession of cocaine on a day not recorded
      And Dookhan signed the drug certificate as primary chemist after it, on a day not recorded
      When the case is reviewed
      Then the charge belongs on the first letter

    @not-RUFFIN-1
    Scenario: One earlier signature of two keeps the charge in
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on June 10, 2008
      And Dookhan signed another drug certificate as confirmatory chemist on April 30, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

    @RUFFIN-1
    Scenario: Two signatures, both later
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on June 10, 2008
      And Dookhan signed another drug certificate as confirmatory chemist on June 11, 2008
      When the case is reviewed
      Then the charge belongs on the first letter

    @not-RUFFIN-1 @RUFFIN-DATE-3
    Scenario: A later signature beside a certificate on which her part is not recorded
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on June 10, 2008
      And another drug certificate does not show what Dookhan did
      When the case is reviewed
      Then a person must look at when Dookhan signed

  Rule: The first letter does not say that the conviction is right. A result that does not bear out the substance must
        be looked at. Source: Suffolk office, release of May 11, 2020, and our own rule

    @RUFFIN-1 @RUFFIN-NEG
    Scenario Outline: The plea came first, and the certificate reports <result>
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 2, 2008
      And the certificate reports <result>
      When the case is reviewed
      Then the charge belongs on the first letter
      And beside that, a person must look at the laboratory's result

      Examples:
        | result                  |
        | no controlled substance |
        | an inconclusive result  |

    @RUFFIN-1 @RUFFIN-NEG
    Scenario: The plea came first, and another laboratory later found no controlled substance
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 2, 2008
      And Dookhan had no part in another drug certificate
      And the certificate comes from the State Police laboratory
      And the certificate reports no controlled substance
      When the case is reviewed
      Then the charge belongs on the first letter
      And beside that, a person must look at the laboratory's result

    @RUFFIN-1 @not-RUFFIN-NEG
    Scenario: The plea came first, and the certificate reports a controlled substance
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 2, 2008
      And the certificate reports a controlled substance
      When the case is reviewed
      Then the charge belongs on the first letter
      And nothing else must be looked at

  Rule: An office may vacate a first-letter conviction as a choice of its own. Source: Bridgeman II, 476 Mass. at 301

    @RUFFIN-1 @RUFFIN-MAY
    Scenario: The office would not reprosecute a first-letter charge
      Given a guilty plea on May 1, 2008 to possession of cocaine
      And Dookhan signed the drug certificate as primary chemist on May 2, 2008
      When the case is reviewed
      Then the charge belongs on the first letter
      And the answer notes that the office may still vacate
