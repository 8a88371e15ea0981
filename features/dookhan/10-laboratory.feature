Feature: Which laboratory tested the drug
  Dookhan worked at the Hinton laboratory in Jamaica Plain. The Amherst laboratory has its own judgment.

  Background:
    Given an office that would not reprosecute any of the charges
    And a guilty plea on May 1, 2008 to possession of cocaine

  Rule: The class of the Amherst laboratory is defined by another judgment, with another remedy; these letters must
        neither sort such a charge nor call it out of scope. Source: CPCS v. Attorney General, 480 Mass. at 722-729

    @FARAK-1
    Scenario: The only certificate comes from Amherst
      Given Dookhan had no part in the drug certificate
      And the certificate comes from the Amherst laboratory
      When the case is reviewed
      Then a person must look at the Amherst judgment
      And the facts point nowhere

    @FARAK-1
    Scenario: One certificate from Amherst beside one of Dookhan's
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And Dookhan had no part in another drug certificate
      And the certificate comes from the Amherst laboratory
      When the case is reviewed
      Then a person must look at the Amherst judgment

    @not-FARAK-1
    Scenario: Every certificate comes from Hinton
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

  Rule: Where every certificate comes from another laboratory, Dookhan can have signed none.
        Source: Bridgeman II, 476 Mass. at 306, 309

    @LAB-1
    Scenario Outline: Every certificate comes from elsewhere
      Given the drug certificate does not show what Dookhan did
      And the certificate comes from <laboratory>
      When the case is reviewed
      Then the charge is outside the protocol

      Examples:
        | laboratory                  |
        | the State Police laboratory |
        | another laboratory          |

    @not-LAB-1
    Scenario: A certificate of a laboratory not recorded may be Hinton's
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And the certificate comes from a laboratory not recorded
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

    @not-LAB-1
    Scenario: One certificate from elsewhere beside one of Dookhan's
      Given Dookhan signed the drug certificate as primary chemist on March 10, 2008
      And Dookhan had no part in another drug certificate
      And the certificate comes from the State Police laboratory
      When the case is reviewed
      Then the charge belongs on the second letter, because the office would not reprosecute

  Rule: An office that listed the charge in 2016 said the contrary, and that presumption goes to a person.
        Source: Interim Order of May 11, 2016, paras. 4-5

    @LAB-2 @not-LAB-1
    Scenario: Every certificate comes from elsewhere, and the charge was listed
      Given the drug certificate does not show what Dookhan did
      And the certificate comes from the State Police laboratory
      And the charge was on the list the office filed in 2016
      When the case is reviewed
      Then a person must look at the listing of 2016
      And the facts point out of the protocol

    @LAB-1 @not-LAB-2
    Scenario: Every certificate comes from elsewhere, and the charge was not listed
      Given the drug certificate does not show what Dookhan did
      And the certificate comes from the State Police laboratory
      And the charge was not on the list the office filed in 2016
      When the case is reviewed
      Then the charge is outside the protocol
